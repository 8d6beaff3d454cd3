import { CheckCircleSolid } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { ProfileStatus } from "../profile-detail/profile-status"
import { FieldFindings } from "./field-findings"
import { showsOwnFindings, toFieldPath, toProfileKey } from "./finding-paths"
import type { ProfileFormInput } from "./form-values"
import { useCheck } from "./findings-context"

/** The state of this section at the head of its drawer, and the findings that belong to no single input. */
export const SectionFindings = ({ keys }: { keys: (keyof ProfileFormInput)[] }) => {
  const { t } = useTranslation()
  const { issues, error } = useCheck()
  if (error) {
    return <Text size="small" className="text-ui-fg-error" role="alert">{error}</Text>
  }
  if (!issues) {
    return null
  }
  const here = issues.filter(({ path }) => (keys as string[]).includes(toProfileKey(path)))
  const general = here.filter(({ path }) => !showsOwnFindings(toFieldPath(path)))
  return (
    <div className="flex flex-col gap-y-2" aria-live="polite">
      {here.length > 0 ? (
        <ProfileStatus issues={here} />
      ) : (
        <Text size="small" className="text-ui-fg-subtle flex items-center gap-x-1.5">
          <CheckCircleSolid className="text-ui-tag-green-icon shrink-0" />
          {t("invoicing.profiles.nothingMissingHere")}
        </Text>
      )}
      <FieldFindings findings={general} />
    </div>
  )
}
