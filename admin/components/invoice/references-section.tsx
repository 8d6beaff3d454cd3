import { SectionRow } from "@medusajs/dashboard/components"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useFormat } from "../../hooks/use-format"
import type { AdminInvoiceDetail } from "../../../src/types"
import { Section } from "../section"

const PageLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <Link to={to} className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover">
    {children}
  </Link>
)

const OrderReference = ({ invoice }: { invoice: AdminInvoiceDetail }) => {
  const { day } = useFormat()
  const { order_date: date } = invoice.document.references
  const number = <bdi dir="ltr">#{invoice.order_number ?? invoice.order_id}</bdi>
  return (
    <span>
      {invoice.order_id ? <PageLink to={`/orders/${invoice.order_id}`}>{number}</PageLink> : number}
      {date && <bdi className="text-ui-fg-muted ms-1">{day(date)}</bdi>}
    </span>
  )
}

export const ReferencesSection = ({ invoice }: { invoice: AdminInvoiceDetail }) => {
  const { t } = useTranslation()
  const { preceding, purchase_order: purchaseOrder, reason } = invoice.document.references
  const precedingLinks = preceding.map((document) => (
    <PageLink key={document.invoice_id} to={`/invoices/${document.invoice_id}`}>
      <bdi>{document.number}</bdi>
    </PageLink>
  ))
  return (
    <Section title={t("invoicing.detail.references")}>
      {(invoice.order_id || invoice.order_number) && (
        <SectionRow title={t("invoicing.fields.order")} value={<OrderReference invoice={invoice} />} />
      )}
      {purchaseOrder && (
        <SectionRow title={t("invoicing.fields.purchaseOrder")} value={<bdi>{purchaseOrder}</bdi>} />
      )}
      {precedingLinks.length > 0 && (
        <SectionRow
          title={t("invoicing.fields.corrects")}
          value={<div className="flex flex-col gap-y-1">{precedingLinks}</div>}
        />
      )}
      {reason && <SectionRow title={t("invoicing.fields.reason")} value={<bdi>{reason}</bdi>} />}
      <SectionRow title={t("invoicing.fields.series")} value={<bdi>{invoice.series || "–"}</bdi>} />
      <SectionRow title={t("invoicing.fields.language")} value={<LanguageName code={invoice.language} />} />
    </Section>
  )
}

const LanguageName = ({ code }: { code: string }) => {
  const { language } = useFormat()
  return <bdi>{language(code)}</bdi>
}
