import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminInvoice } from "../../../../src/types"

/** Says what became of a draft that was mended: issued by itself, or still held back. */
export const useMended = (onClose: () => void) => {
  const { t } = useTranslation()
  return (invoice: Pick<AdminInvoice, "status"> | undefined) => {
    const isIssued = invoice?.status === "issued"
    toast.success(t(`invoicing.done.${isIssued ? "issue" : "mended"}`))
    onClose()
  }
}
