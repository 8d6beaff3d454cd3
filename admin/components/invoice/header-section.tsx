import { Container, Copy, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../hooks/use-format"
import type { AdminInvoiceDetail } from "../../../src/types"
import { DueDate } from "../due-date"
import { DeliveryBadge, DocumentBadge, PaymentBadge } from "../invoice-badges"
import { Money } from "../money"
import { InvoiceActions } from "./invoice-actions"

/** Where the focus goes when the button that had it is gone. */
export const DOCUMENT_TITLE = "invoicing-document-title"

const Title = ({ invoice }: { invoice: AdminInvoiceDetail }) => {
  const { t } = useTranslation()
  const type = t(`invoicing.type.${invoice.type}`)
  return invoice.number ? (
    <div className="flex flex-wrap items-center gap-x-2">
      <Heading id={DOCUMENT_TITLE} tabIndex={-1} className="outline-none">
        {type} <bdi>{invoice.number}</bdi>
      </Heading>
      <Copy content={invoice.number} className="text-ui-fg-muted" aria-label={`${t("actions.copy")} ${invoice.number}`} />
    </div>
  ) : (
    <Heading id={DOCUMENT_TITLE} tabIndex={-1} className="outline-none">
      {type}
    </Heading>
  )
}

const Figure = ({ label, children }: { label: string; children: React.ReactNode }) => (
  <div className="bg-ui-bg-base flex min-w-0 flex-col gap-y-1 px-6 py-3">
    <Text size="xsmall" leading="compact" className="text-ui-fg-muted">
      {label}
    </Text>
    <Text as="div" size="small" leading="compact" weight="plus">
      {children}
    </Text>
  </div>
)

const Figures = ({ invoice }: { invoice: AdminInvoiceDetail }) => {
  const { t } = useTranslation()
  const { day } = useFormat()
  const { document } = invoice
  return (
    <div className="bg-ui-border-base grid grid-cols-2 gap-px sm:grid-cols-4">
      <Figure label={t("invoicing.fields.total")}>
        <Money amount={document.totals.gross} currency={document.currency} />
      </Figure>
      {/* Payments are counted from the day of issue: a draft knows only what it asks for. */}
      <Figure label={t(invoice.status === "issued" ? "invoicing.fields.balance" : "invoicing.totals.payable")}>
        <Money
          amount={invoice.status === "issued" ? invoice.balance : document.totals.payable}
          currency={document.currency}
        />
      </Figure>
      <Figure label={t(invoice.issued_at ? "invoicing.fields.issueDate" : "invoicing.fields.draftDate")}>
        <bdi>{day(document.issue_date)}</bdi>
      </Figure>
      <Figure label={t("invoicing.fields.due")}>
        <DueDate dueAt={invoice.due_at} day={document.payment.due_date} overdue={invoice.overdue} />
      </Figure>
    </div>
  )
}

export const HeaderSection = ({ invoice }: { invoice: AdminInvoiceDetail }) => (
  <Container className="divide-y overflow-hidden p-0">
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 px-6 py-4">
      <div className="flex min-w-0 flex-col gap-y-2">
        <Title invoice={invoice} />
        <div className="flex flex-wrap items-center gap-1.5">
          <DocumentBadge invoice={invoice} />
          {invoice.status === "issued" && (
            <>
              {invoice.type !== "credit_note" && <PaymentBadge invoice={invoice} />}
              <DeliveryBadge invoice={invoice} />
            </>
          )}
        </div>
      </div>
      <InvoiceActions invoice={invoice} />
    </div>
    <Figures invoice={invoice} />
  </Container>
)
