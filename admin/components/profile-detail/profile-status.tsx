import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Issue } from "../../../src/types"

/** How much is wrong or missing, in one badge or two. */
export const ProfileStatus = ({ issues }: { issues: Issue[] }) => {
  const { t } = useTranslation()
  const errors = issues.filter(({ severity }) => severity === "error").length
  const warnings = issues.length - errors
  if (!issues.length) {
    return <StatusBadge className="text-nowrap rtl:pl-1 rtl:pr-0" color="green">{t("invoicing.profiles.complete")}</StatusBadge>
  }
  return (
    <span className="flex flex-wrap gap-1">
      {errors > 0 && <StatusBadge className="text-nowrap rtl:pl-1 rtl:pr-0" color="red">{t("invoicing.profiles.errors", { count: errors })}</StatusBadge>}
      {warnings > 0 && <StatusBadge className="text-nowrap rtl:pl-1 rtl:pr-0" color="orange">{t("invoicing.profiles.warnings", { count: warnings })}</StatusBadge>}
    </span>
  )
}
