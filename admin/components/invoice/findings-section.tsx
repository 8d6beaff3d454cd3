import { useTranslation } from "react-i18next"
import { mendingDrawer, mendingTarget } from "../../lib/mending-place"
import type { AdminInvoiceDetail, Issue } from "../../../src/types"
import { FindingsList, type MendingPlace } from "../findings"
import { Section } from "../section"
import { Text } from "@medusajs/ui"
import { useOpenDrawer } from "./actions/open-drawer"

/** Why a document needs a person, and where to go to mend it; not drawn when nothing was found. */
export const FindingsSection = ({ invoice }: { invoice: AdminInvoiceDetail }) => {
  const { t } = useTranslation()
  const open = useOpenDrawer()
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
  const mendBy = (issue: Issue) => {
    const kind = invoice.status === "draft" && invoice.type === "invoice" ? mendingDrawer(issue, invoice.document.currency.digits) : null
    if (!kind) {
      return null
    }
    return () => open(kind === "mendBuyer" ? { kind } : { kind, issue })
  }
  return (
    <Section title={t("invoicing.detail.findings", { count: invoice.issues.length })}>
      <div className="flex flex-col gap-y-4 px-6 py-4">
        {invoice.status === "draft" && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("invoicing.issues.explanation")}
          </Text>
        )}
        <FindingsList issues={invoice.issues} mendAt={mendAt} mendBy={mendBy} />
      </div>
    </Section>
  )
}
