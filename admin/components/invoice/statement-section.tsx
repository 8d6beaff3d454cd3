import { ArrowUturnLeft } from "@medusajs/icons"
import { Badge, Button, Table, Text, clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useFormat } from "../../hooks/use-format"
import type { AdminInvoiceDetail, AdminStatementRow } from "../../../src/types"
import { PaymentBadge } from "../invoice-badges"
import { Money } from "../money"
import { Section } from "../section"
import { WideTable } from "../wide-table"
import { ReceiptButton } from "../papers/receipt-button"
import { useOpenDrawer } from "./actions/open-drawer"

type Currency = AdminInvoiceDetail["document"]["currency"]

const Reverse = ({ row }: { row: AdminStatementRow }) => {
  const { t } = useTranslation()
  const open = useOpenDrawer()
  return (
    <Button
      size="small"
      variant="transparent"
      className="text-ui-fg-interactive txt-compact-xsmall -ms-1.5 h-6 self-start px-1.5"
      onClick={() => open({ kind: "reverse", row })}
    >
      <ArrowUturnLeft />
      {t("invoicing.actions.takeBack")}
    </Button>
  )
}

const Detail = ({ children }: { children: string }) => (
  <span className="text-ui-fg-muted txt-compact-xsmall [overflow-wrap:anywhere]">
    <bdi>{children}</bdi>
  </span>
)

/** What somebody paid with; what was moved or given up was not received. */
const RECEIVED: AdminStatementRow["kind"][] = ["capture", "manual", "gift_card", "store_credit"]

const hasReceipt = ({ kind, amount, is_undone }: AdminStatementRow) => RECEIVED.includes(kind) && amount.startsWith("-") && !is_undone

const What = ({ row, invoice }: { row: AdminStatementRow; invoice: AdminInvoiceDetail }) => {
  const { t } = useTranslation()
  const { instant } = useFormat()
  const details = [row.method, row.reference].filter(Boolean).join(" · ")
  return (
    <div className="flex min-w-[120px] flex-col gap-y-0.5 whitespace-normal">
      <Text as="span" size="small" leading="compact" className={clx({ "line-through": row.is_undone })}>
        {t(`invoicing.statement.kinds.${row.kind}`)}
        {row.invoice_id && (
          <>
            {" "}
            <Link to={`/invoices/${row.invoice_id}`} className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover">
              <bdi className="whitespace-nowrap">{row.number}</bdi>
            </Link>
          </>
        )}
      </Text>
      <Detail>{instant(row.at)}</Detail>
      {details && <Detail>{details}</Detail>}
      {row.note && <Detail>{row.note}</Detail>}
      {row.is_undone && (
        <Badge size="2xsmall" className="self-start">
          {t("invoicing.statement.undone")}
        </Badge>
      )}
      {row.transaction_id && hasReceipt(row) && <ReceiptButton invoice={invoice} transactionId={row.transaction_id} />}
      {row.is_reversible && <Reverse row={row} />}
    </div>
  )
}

const StatementRow = ({ row, invoice, currency }: { row: AdminStatementRow; invoice: AdminInvoiceDetail; currency: Currency }) => (
  <Table.Row className="[&_td]:py-3 [&_td]:align-top">
    <Table.Cell className="ltr:pl-6 rtl:pr-6">
      <What row={row} invoice={invoice} />
    </Table.Cell>
    <Table.Cell className="text-end">
      <Money amount={row.amount} currency={currency} className={clx({ "text-ui-fg-muted line-through": row.is_undone })} />
    </Table.Cell>
    <Table.Cell className="text-end ltr:pr-6 rtl:pl-6">
      <Money amount={row.balance} currency={currency} />
    </Table.Cell>
  </Table.Row>
)

const StatementTable = ({ invoice }: { invoice: AdminInvoiceDetail }) => {
  const { t } = useTranslation()
  const { statement, document } = invoice
  return (
    <WideTable label={t("invoicing.detail.payments")}>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell className="text-start ltr:pl-6 rtl:pr-6">{t("invoicing.fields.description")}</Table.HeaderCell>
          <Table.HeaderCell className="text-end">{t("invoicing.fields.amount")}</Table.HeaderCell>
          <Table.HeaderCell className="text-end ltr:pr-6 rtl:pl-6">{t("invoicing.fields.balance")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {statement.map((row, index) => (
          <StatementRow key={row.transaction_id ?? row.invoice_id ?? index} row={row} invoice={invoice} currency={document.currency} />
        ))}
      </Table.Body>
    </WideTable>
  )
}

/** How the document was settled: what was asked for, paid, credited and given up, with the balance after each. */
export const StatementSection = ({ invoice }: { invoice: AdminInvoiceDetail }) => {
  const { t } = useTranslation()
  const open = useOpenDrawer()
  const isCreditNote = invoice.type === "credit_note"
  return (
    <Section title={t("invoicing.detail.payments")} actions={isCreditNote ? null : <PaymentBadge invoice={invoice} />}>
      {isCreditNote ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("invoicing.statement.setOff")}
        </Text>
      ) : (
        <>
          <StatementTable invoice={invoice} />
          <div className="px-6 py-4">
            <Button size="small" variant="secondary" onClick={() => open({ kind: "payment" })}>
              {t("invoicing.actions.recordPayment")}
            </Button>
          </div>
        </>
      )}
    </Section>
  )
}
