import { useTranslation } from "react-i18next"
import { mendingTarget } from "../../lib/mending-place"
import type { AdminInvoiceDetail, Issue } from "../../../src/types"
import { FindingsList, type MendingPlace } from "../findings"
import { Section } from "../section"
import { Text } from "@medusajs/ui"

/** Why a document needs a person, and where to go to mend it; not drawn when nothing was found. */
export const FindingsSection = ({ invoice }: { invoice: AdminInvoiceDetail }) => {
  const { t } = useTranslation()
  if (invoice.issues.length === 0 || invoice.status === "void") {
    return null
  }
  const mendAt = (issue: Issue): MendingPlace | null => {
    if (invoice.status !== "draft") {
      return null
    }
    if (mendingTarget(issue) === "settings") {
      return { to: `/settings/invoicing/${invoice.profile_id}`, label: t("invoicing.issues.mendInSettings") }
    }
    return invoice.order_id
      ? { to: `/orders/${invoice.order_id}`, label: t("invoicing.issues.mendOnOrder", { number: invoice.order_number ?? "" }) }
      : null
  }
  return (
    <Section title={t("invoicing.detail.findings", { count: invoice.issues.length })}>
      <div className="flex flex-col gap-y-4 px-6 py-4">
        {invoice.status === "draft" && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("invoicing.issues.explanation")}
          </Text>
        )}
        <FindingsList issues={invoice.issues} mendAt={mendAt} />
      </div>
    </Section>
  )
}
