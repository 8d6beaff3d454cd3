import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminInvoice } from "../../src/types"
import { useCreateInvoiceLink, useInvoiceAction, useRevokeInvoiceLinks, type InvoiceAction } from "./api/invoices"
import { useFormat } from "./use-format"
import { useConfirm } from "./use-confirm"

type Subject = Pick<AdminInvoice, "id" | "number" | "type">

const useConfirmedAction = (invoice: Subject, action: InvoiceAction) => {
  const { t } = useTranslation()
  const confirm = useConfirm()
  const { mutate, isPending } = useInvoiceAction(invoice.id, action)

  const run = async () => {
    const isConfirmed =
      action === "render" ||
      (await confirm({
        title: t(`invoicing.confirm.${action}.title`),
        description: t(`invoicing.confirm.${action}.description`),
        confirmText: t(`invoicing.actions.${action}`),
        cancelText: t("actions.cancel"),
        variant: action === "void" ? "danger" : "confirmation",
      }))
    if (isConfirmed) {
      mutate(undefined, {
        onSuccess: (result) => {
          // Findings can keep an issued-on-demand document a draft: that is an answer, not a success.
          const isHeldBack = action === "issue" && result.invoice?.status === "draft"
          toast[isHeldBack ? "warning" : "success"](t(`invoicing.done.${isHeldBack ? "heldBack" : action}`))
        },
        onError: (error) => toast.error(error.message),
      })
    }
  }
  return { run, isPending }
}

const useCopyLink = (invoice: Subject) => {
  const { t } = useTranslation()
  const { instant } = useFormat()
  const { mutate, isPending } = useCreateInvoiceLink(invoice.id)
  const run = () =>
    mutate(undefined, {
      onSuccess: async ({ link }) => {
        const until = t("invoicing.done.linkUntil", { date: instant(link.expires_at) })
        try {
          await navigator.clipboard.writeText(link.url)
          toast.success(t("invoicing.done.linkCopied"), { description: until })
        } catch {
          // Without https the browser gives no clipboard: the link is shown to be copied by hand.
          toast.info(until, { description: link.url, duration: 30_000 })
        }
      },
      onError: (error) => toast.error(error.message),
    })
  return { run, isPending }
}

const useRevokeLinks = (invoice: Subject) => {
  const { t } = useTranslation()
  const confirm = useConfirm()
  const { mutate, isPending } = useRevokeInvoiceLinks(invoice.id)
  const run = async () => {
    const isConfirmed = await confirm({
      title: t("invoicing.confirm.revoke.title"),
      description: t("invoicing.confirm.revoke.description"),
      confirmText: t("invoicing.actions.revokeLinks"),
      cancelText: t("actions.cancel"),
    })
    if (isConfirmed) {
      mutate(undefined, {
        onSuccess: () => toast.success(t("invoicing.done.revoked")),
        onError: (error) => toast.error(error.message),
      })
    }
  }
  return { run, isPending }
}

/** What a person can do with a document; each asks first where it cannot be undone, and says how it went. */
export const useInvoiceCommands = (invoice: Subject) => ({
  issue: useConfirmedAction(invoice, "issue"),
  voidDraft: useConfirmedAction(invoice, "void"),
  retryRendering: useConfirmedAction(invoice, "render"),
  copyLink: useCopyLink(invoice),
  revokeLinks: useRevokeLinks(invoice),
})
