import { ExclamationCircleSolid } from "@medusajs/icons"
import { Badge, createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo, type ComponentProps } from "react"
import { useTranslation } from "react-i18next"
import { SelectCell, SelectHeader } from "../components/downloads/select-cells"
import { DueDate } from "../components/due-date"
import { DeliveryBadge, PaymentBadge } from "../components/invoice-badges"
import { Money } from "../components/money"
import type { AdminInvoice } from "../../src/types"
import { useFormat } from "./use-format"

const columns = createDataTableColumnHelper<AdminInvoice>()

const None = () => <span className="text-ui-fg-muted">–</span>

const NumberCell = ({ invoice }: { invoice: AdminInvoice }) => {
  const { t } = useTranslation()
  return (
    <span className="flex items-center gap-x-2">
      {invoice.number ? (
        <bdi className="text-ui-fg-base font-medium">{invoice.number}</bdi>
      ) : (
        <span className="text-ui-fg-subtle">{t(`invoicing.status.${invoice.status}`)}</span>
      )}
      {invoice.type !== "invoice" && <Badge size="2xsmall">{t(`invoicing.type.${invoice.type}`)}</Badge>}
      {invoice.has_issues && (
        <span role="img" title={t("invoicing.tabs.attention")} aria-label={t("invoicing.tabs.attention")}>
          <ExclamationCircleSolid className="text-ui-tag-orange-icon" />
        </span>
      )}
    </span>
  )
}

const BuyerCell = ({ invoice }: { invoice: AdminInvoice }) => {
  const name = invoice.buyer_name ?? invoice.buyer_email
  // The name's own direction puts the ellipsis at its end; the column keeps its alignment.
  return name ? (
    <span
      dir="auto"
      title={invoice.buyer_email ?? undefined}
      className="block max-w-[180px] truncate ltr:text-left rtl:text-right"
    >
      {name}
    </span>
  ) : (
    <None />
  )
}

const DateCell = ({ invoice }: { invoice: AdminInvoice }) => {
  const { day } = useFormat()
  return <bdi>{day(invoice.issue_date)}</bdi>
}

const cells = {
  select: ({ row }: { row: ComponentProps<typeof SelectCell>["row"] }) => <SelectCell row={row} />,
  selectAll: ({ table }: ComponentProps<typeof SelectHeader>) => <SelectHeader table={table} />,
  number: ({ row }: { row: { original: AdminInvoice } }) => <NumberCell invoice={row.original} />,
  date: ({ row }: { row: { original: AdminInvoice } }) => <DateCell invoice={row.original} />,
  order: ({ row: { original } }: { row: { original: AdminInvoice } }) =>
    original.order_number ? <bdi dir="ltr">#{original.order_number}</bdi> : <None />,
  buyer: ({ row }: { row: { original: AdminInvoice } }) => <BuyerCell invoice={row.original} />,
  total: ({ row: { original } }: { row: { original: AdminInvoice } }) => (
    <Money amount={original.total} currency={{ code: original.currency_code }} />
  ),
  // A credit note is set off against its invoice, where it stands what was paid.
  payment: ({ row }: { row: { original: AdminInvoice } }) =>
    row.original.status === "issued" && row.original.type !== "credit_note" ? <PaymentBadge invoice={row.original} /> : <None />,
  delivery: ({ row }: { row: { original: AdminInvoice } }) =>
    row.original.status === "issued" ? <DeliveryBadge invoice={row.original} /> : <None />,
  due: ({ row: { original } }: { row: { original: AdminInvoice } }) => (
    <DueDate day={original.due_date} dueAt={original.due_at} overdue={original.overdue} />
  ),
}

export const useInvoiceColumns = () => {
  const { t } = useTranslation()
  return useMemo(() => {
    const text = { sortAscLabel: t("filters.sorting.alphabeticallyAsc"), sortDescLabel: t("filters.sorting.alphabeticallyDesc") }
    const date = { sortAscLabel: t("invoicing.sorting.oldest"), sortDescLabel: t("invoicing.sorting.newest") }
    const amount = { sortAscLabel: t("invoicing.sorting.lowest"), sortDescLabel: t("invoicing.sorting.highest") }
    const sortable = (label: string) => ({ header: label, sortLabel: label, enableSorting: true })
    const plain = { truncateTooltip: false }
    return [
      columns.select({ header: cells.selectAll, cell: cells.select }),
      columns.accessor("number", { ...sortable(t("invoicing.fields.number")), ...text, ...plain, cell: cells.number }),
      columns.accessor("issue_date", { ...sortable(t("invoicing.fields.date")), ...date, cell: cells.date }),
      columns.accessor("order_number", { header: t("invoicing.fields.order"), cell: cells.order }),
      columns.accessor("buyer_name", { ...sortable(t("invoicing.fields.buyer")), ...text, ...plain, cell: cells.buyer }),
      columns.accessor("total", { ...sortable(t("invoicing.fields.total")), ...amount, align: "right", cell: cells.total }),
      columns.accessor("payment_status", { header: t("invoicing.fields.payment"), ...plain, cell: cells.payment }),
      columns.accessor("delivery_status", { header: t("invoicing.fields.delivery"), ...plain, cell: cells.delivery }),
      columns.accessor("due_date", { ...sortable(t("invoicing.fields.due")), ...date, cell: cells.due }),
    ]
  }, [t])
}
