import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useChain } from "../../hooks/api/invoices"
import { useFormat } from "../../hooks/use-format"
import type { AdminInvoice, AdminInvoiceDetail } from "../../../src/types"
import { DocumentBadge, PaymentBadge } from "../invoice-badges"
import { Money } from "../money"
import { Section } from "../section"

const ChainRow = ({ invoice }: { invoice: AdminInvoice }) => {
  const { t } = useTranslation()
  const { day } = useFormat()
  const isNote = invoice.type === "credit_note"
  return (
    <li className="flex items-start justify-between gap-x-3 px-6 py-3">
      <div className="flex min-w-0 flex-col gap-y-1">
        <Link
          to={`/invoices/${invoice.id}`}
          className="txt-compact-small-plus text-ui-fg-interactive hover:text-ui-fg-interactive-hover break-words"
        >
          {t(`invoicing.type.${invoice.type}`)} <bdi>{invoice.number ?? ""}</bdi>
        </Link>
        <div className="txt-compact-small text-ui-fg-subtle flex flex-wrap items-center gap-x-2 gap-y-1">
          <bdi>{day(invoice.issue_date)}</bdi>
          {invoice.status === "issued" && !isNote ? <PaymentBadge invoice={invoice} /> : <DocumentBadge invoice={invoice} />}
        </div>
      </div>
      <Money
        amount={isNote ? -invoice.total : invoice.total}
        currency={{ code: invoice.currency_code }}
        className="txt-compact-small text-ui-fg-base"
      />
    </li>
  )
}

const Chain = ({ title, invoices }: { title: string; invoices: AdminInvoice[] }) =>
  invoices.length > 0 ? (
    <div className="flex flex-col">
      <Text size="xsmall" weight="plus" leading="compact" className="text-ui-fg-muted px-6 pt-3">
        {title}
      </Text>
      <ul aria-label={title} className="divide-y">
        {invoices.map((invoice) => (
          <ChainRow key={invoice.id} invoice={invoice} />
        ))}
      </ul>
    </div>
  ) : null

/** The documents that correct this one, and the one that it corrects; not drawn when it stands alone. */
export const CorrectionsSection = ({ invoice }: { invoice: AdminInvoiceDetail }) => {
  const { t } = useTranslation()
  const chain = useChain(invoice)
  const corrections = chain.corrections.filter(({ status }) => status !== "void")
  if (corrections.length + chain.corrected.length === 0) {
    return null
  }
  return (
    <Section title={t("invoicing.detail.corrections")}>
      <Chain title={t("invoicing.fields.corrects")} invoices={chain.corrected} />
      <Chain title={t("invoicing.fields.correctedBy")} invoices={corrections} />
    </Section>
  )
}
