import type { Action } from "@medusajs/dashboard/components"
import { ArrowDownTray, ArrowPath, Link, Receipt, SquareTwoStack, XCircle } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useInvoiceCommands } from "../../hooks/use-invoice-commands"
import { useInvoiceDownload } from "../../hooks/use-invoice-download"
import type { AdminInvoiceDetail } from "../../../src/types"
import { MoreMenu } from "../more-menu"

/** Actions that fit the state: a draft is issued or voided; an issued document is downloaded and shared. */
export const InvoiceActions = ({ invoice }: { invoice: AdminInvoiceDetail }) => {
  const { t } = useTranslation()
  const { issue } = useInvoiceCommands(invoice)
  const { download, isDownloading } = useInvoiceDownload(invoice)
  return (
    <div className="flex items-center gap-x-2">
      {invoice.status === "draft" && (
        <Button size="small" onClick={issue.run} isLoading={issue.isPending}>
          {t("invoicing.actions.issue")}
        </Button>
      )}
      {invoice.status === "issued" && (
        <Button size="small" variant="secondary" onClick={download} isLoading={isDownloading}>
          <ArrowDownTray />
          {t("invoicing.actions.download")}
        </Button>
      )}
      <MoreActions invoice={invoice} />
    </div>
  )
}

const MoreActions = ({ invoice }: { invoice: AdminInvoiceDetail }) => {
  const { t } = useTranslation()
  const { copyLink, revokeLinks, retryRendering, voidDraft } = useInvoiceCommands(invoice)
  const action = (word: string, icon: Action["icon"], command: { run: () => unknown; isPending: boolean }): Action => ({
    label: t(`invoicing.actions.${word}`),
    icon,
    disabled: command.isPending,
    onClick: () => void command.run(),
  })
  const isIssued = invoice.status === "issued"
  const hasFailedFile = invoice.files.some((file) => file.status === "failed")
  const groups = [
    isIssued
      ? [action("copyLink", <SquareTwoStack />, copyLink), action("revokeLinks", <Link />, revokeLinks)]
      : [],
    hasFailedFile ? [action("retryRendering", <ArrowPath />, retryRendering)] : [],
    invoice.order_id
      ? [{ label: t("invoicing.actions.openOrder"), icon: <Receipt />, to: `/orders/${invoice.order_id}` }]
      : [],
    invoice.status === "draft" ? [action("void", <XCircle />, voidDraft)] : [],
  ]
  const actions = groups.filter((group) => group.length > 0).map((group) => ({ actions: group }))
  return actions.length > 0 ? <MoreMenu groups={actions} /> : null
}
