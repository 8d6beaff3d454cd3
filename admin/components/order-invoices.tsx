import { ArrowDownTray } from "@medusajs/icons"
import { Button, IconButton, Skeleton, Text, Tooltip, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useCreateOrderInvoice, useOrderInvoices } from "../hooks/api/invoices"
import { useInvoiceDownload } from "../hooks/use-invoice-download"
import type { AdminInvoice } from "../../src/types"
import { DocumentBadge, PaymentBadge } from "./invoice-badges"
import { LoadError } from "./load-error"
import { Money } from "./money"
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

const DocumentRow = ({ invoice }: { invoice: AdminInvoice }) => {
  const { t } = useTranslation()
  const name = invoice.number ?? t(`invoicing.type.${invoice.type}`)
  return (
    <li className="flex items-center justify-between gap-x-3 px-6 py-3">
      <div className="flex min-w-0 flex-col gap-y-1">
        <Link
          to={`/invoices/${invoice.id}`}
          className="txt-compact-small-plus text-ui-fg-interactive hover:text-ui-fg-interactive-hover break-words"
        >
          <bdi>{name}</bdi>
        </Link>
        <div className="txt-compact-small text-ui-fg-subtle flex flex-wrap items-center gap-x-2 gap-y-1">
          {invoice.number && <span>{t(`invoicing.type.${invoice.type}`)}</span>}
          {invoice.status === "issued" ? <PaymentBadge invoice={invoice} /> : <DocumentBadge invoice={invoice} />}
        </div>
      </div>
      <div className="flex shrink-0 items-center gap-x-2">
        <Money
          amount={invoice.total}
          currency={{ code: invoice.currency_code }}
          className="txt-compact-small text-ui-fg-base"
        />
        {invoice.status === "issued" && <DownloadButton invoice={invoice} />}
      </div>
    </li>
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
export const OrderInvoices = ({ orderId }: { orderId: string }) => {
  const { t } = useTranslation()
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
          {invoices.map((invoice) => (
            <DocumentRow key={invoice.id} invoice={invoice} />
          ))}
        </ul>
      )}
      {data && !isCovered && <IssueNow orderId={orderId} />}
    </Section>
  )
}
