import { ArrowDownTray } from "@medusajs/icons"
import { Button, IconButton, Skeleton, Text, Tooltip, clx, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useCreateOrderInvoice, useOrderInvoices } from "../hooks/api/invoices"
import { useInvoiceDownload } from "../hooks/use-invoice-download"
import { toChains, type Chain } from "../lib/document-chains"
import { sumAmounts } from "../lib/sum"
import type { AdminInvoice } from "../../src/types"
import { DocumentBadge, PaymentBadge } from "./invoice-badges"
import { LoadError } from "./load-error"
import { Money } from "./money"
import { AmountRow } from "./invoice/amount-row"
import { PaperButtons, type OrderOfPapers } from "./papers/order-papers"
import { Section } from "./section"

const DownloadButton = ({ invoice }: { invoice: AdminInvoice }) => {
  const { t } = useTranslation()
  const { download, isDownloading } = useInvoiceDownload(invoice)
  const label = t("invoicing.actions.download")
  return (
    <Tooltip content={label}>
      <IconButton size="small" variant="transparent" onClick={download} isLoading={isDownloading} aria-label={label}>
        <ArrowDownTray />
      </IconButton>
    </Tooltip>
  )
}

const DocumentRow = ({ invoice, isCorrection }: { invoice: AdminInvoice; isCorrection: boolean }) => {
  const { t } = useTranslation()
  const name = invoice.number ?? t(`invoicing.type.${invoice.type}`)
  const isNote = invoice.type === "credit_note"
  return (
    <div className={clx("flex items-center justify-between gap-x-3 py-3 pe-6", isCorrection ? "border-s-2 ps-4" : "ps-6")}>
      <div className="flex min-w-0 flex-col gap-y-1">
        <Link
          to={`/invoices/${invoice.id}`}
          className="txt-compact-small-plus text-ui-fg-interactive hover:text-ui-fg-interactive-hover break-words"
        >
          <bdi>{name}</bdi>
        </Link>
        <div className="txt-compact-small text-ui-fg-subtle flex flex-wrap items-center gap-x-2 gap-y-1">
          {invoice.number && <span>{t(`invoicing.type.${invoice.type}`)}</span>}
          {invoice.status === "issued" && !isNote ? <PaymentBadge invoice={invoice} /> : <DocumentBadge invoice={invoice} />}
        </div>
      </div>
      <div className="flex shrink-0 items-center gap-x-2">
        <Money
          amount={isNote ? -invoice.total : invoice.total}
          currency={{ code: invoice.currency_code }}
          className="txt-compact-small text-ui-fg-base"
        />
        {invoice.status === "issued" && <DownloadButton invoice={invoice} />}
      </div>
    </div>
  )
}

/** A document and, set in below it, what corrects it. */
const ChainRow = ({ chain: { document, corrections } }: { chain: Chain }) => {
  const { t } = useTranslation()
  return (
    <li>
      <DocumentRow invoice={document} isCorrection={false} />
      {corrections.length > 0 && (
        <ul aria-label={t("invoicing.fields.correctedBy")} className="pb-1 ps-6">
          {corrections.map((invoice) => (
            <li key={invoice.id}>
              <DocumentRow invoice={invoice} isCorrection />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** What the issued documents come to together, and what is open on all of them. */
const Sums = ({ invoices }: { invoices: AdminInvoice[] }) => {
  const { t } = useTranslation()
  const issued = invoices.filter(({ status }) => status === "issued")
  if (issued.length === 0) {
    return null
  }
  const currency = { code: issued[0].currency_code }
  const total = sumAmounts(issued.map(({ type, total: amount }) => (type === "credit_note" ? -amount : amount)))
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      {issued.length > 1 && <AmountRow label={t("invoicing.widget.inAll")} amount={total} currency={currency} />}
      <AmountRow label={t("invoicing.widget.open")} amount={sumAmounts(issued.map(({ balance }) => balance))} currency={currency} isSum />
    </div>
  )
}

const IssueNow = ({ orderId }: { orderId: string }) => {
  const { t } = useTranslation()
  const { mutate, isPending } = useCreateOrderInvoice(orderId)
  const issue = () =>
    mutate(undefined, {
      onSuccess: ({ invoice }) =>
        invoice.status === "draft"
          ? toast.warning(t("invoicing.done.heldBack"))
          : toast.success(t("invoicing.done.issue")),
      onError: (error) => toast.error(error.message),
    })
  return (
    <div className="flex flex-col items-start gap-y-3 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        {t("invoicing.widget.none")}
      </Text>
      <Button size="small" variant="secondary" onClick={issue} isLoading={isPending}>
        {t("invoicing.actions.issueNow")}
      </Button>
    </div>
  )
}

/** The documents of one order, as a card on its page. */
export const OrderInvoices = ({ order }: { order: OrderOfPapers }) => {
  const { t } = useTranslation()
  const orderId = order.id
  const { data, isError, error, refetch, isFetching } = useOrderInvoices(orderId)
  const invoices = data?.invoices ?? []
  const isCovered = invoices.some((invoice) => invoice.status !== "void")
  return (
    <Section title={t("invoicing.domain")}>
      {isError && (
        <LoadError
          title={t("invoicing.list.loadFailed")}
          message={error.message}
          onRetry={() => refetch()}
          isRetrying={isFetching}
        />
      )}
      {!data && !isError && (
        <div className="px-6 py-4" role="status" aria-label={t("invoicing.detail.loading")}>
          <Skeleton className="h-8 w-full" />
        </div>
      )}
      {invoices.length > 0 && (
        <ul className="divide-y">
          {toChains(invoices).map((chain) => (
            <ChainRow key={chain.document.id} chain={chain} />
          ))}
        </ul>
      )}
      <Sums invoices={invoices} />
      {data && !isCovered && <IssueNow orderId={orderId} />}
      <PaperButtons order={order} />
    </Section>
  )
}
