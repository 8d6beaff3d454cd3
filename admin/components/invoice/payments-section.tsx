import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../hooks/use-format"
import type { AdminInvoiceDetail, AdminInvoiceTransaction } from "../../../src/types"
import { PaymentBadge } from "../invoice-badges"
import { Section } from "../section"
import { AmountRow } from "./amount-row"

type Currency = AdminInvoiceDetail["document"]["currency"]

const TransactionRow = ({ transaction, currency }: { transaction: AdminInvoiceTransaction; currency: Currency }) => {
  const { t } = useTranslation()
  const { instant } = useFormat()
  const details = [transaction.method, transaction.reference].filter(Boolean).join(" · ")
  const label = (
    <>
      {t(`invoicing.transactionKind.${transaction.kind}`)}
      {" · "}
      <bdi>{instant(transaction.occurred_at)}</bdi>
      {details && (
        <bdi className="text-ui-fg-muted txt-compact-xsmall block break-all">{details}</bdi>
      )}
    </>
  )
  return <AmountRow label={label} amount={-transaction.amount} currency={currency} />
}

/** The ledger as a small statement: the document, what was paid and credited, what is still open. */
export const PaymentsSection = ({ invoice }: { invoice: AdminInvoiceDetail }) => {
  const { t } = useTranslation()
  const { transactions, credited_total: credited, document } = invoice
  const { currency } = document
  return (
    <Section title={t("invoicing.detail.payments")} actions={<PaymentBadge invoice={invoice} />}>
      <div className="flex flex-col gap-y-2 px-6 py-4">
        <AmountRow label={t("invoicing.fields.total")} amount={invoice.total} currency={currency} />
        {transactions.map((transaction) => (
          <TransactionRow key={transaction.id} transaction={transaction} currency={currency} />
        ))}
        {credited !== 0 && <AmountRow label={t("invoicing.fields.credited")} amount={-credited} currency={currency} />}
        <AmountRow label={t("invoicing.fields.balance")} amount={invoice.balance} currency={currency} isSum />
        {transactions.length === 0 && (
          <Text size="small" className="text-ui-fg-muted">
            {t("invoicing.detail.noPayments")}
          </Text>
        )}
      </div>
    </Section>
  )
}
