import type { Action } from "@medusajs/dashboard/components"
import { ArrowDownTray, ArrowPath, ArrowUturnLeft, CashSolid, Link, Receipt, ReceiptPercent, SquareTwoStack, XCircle } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useInvoiceCommands } from "../../hooks/use-invoice-commands"
import { useInvoiceDownload } from "../../hooks/use-invoice-download"
import type { AdminInvoiceDetail } from "../../../src/types"
import { MoreMenu } from "../more-menu"
import { useOpenDrawer } from "./actions/open-drawer"

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

/** What is done to the amounts of an issued invoice or debit note; a credit note is set off by itself. */
const useMoneyActions = (invoice: AdminInvoiceDetail): Action[] => {
  const { t } = useTranslation()
  const open = useOpenDrawer()
  if (invoice.status !== "issued" || invoice.type === "credit_note") {
    return []
  }
  const action = (word: string, icon: Action["icon"], kind: "credit" | "payment" | "writeOff" | "takeBackWriteOff"): Action => ({
    label: t(`invoicing.actions.${word}`),
    icon,
    onClick: () => open({ kind }),
  })
  return [
    action("credit", <ReceiptPercent />, "credit"),
    action("recordPayment", <CashSolid />, "payment"),
    ...(invoice.balance > 0 ? [action("writeOff", <XCircle />, "writeOff")] : []),
    ...(invoice.written_off_total > 0 ? [action("takeBackWriteOff", <ArrowUturnLeft />, "takeBackWriteOff")] : []),
  ]
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
    useMoneyActions(invoice),
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
