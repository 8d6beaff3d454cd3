import { toast } from "@medusajs/ui"
import type { AdminInvoice } from "../../src/types"
import { useInvoicePdf } from "./api/invoices"

/** Saves the stored PDF under the document's number; says why when there is none yet. */
export const useInvoiceDownload = (invoice: Pick<AdminInvoice, "id" | "number">) => {
  const { mutate, isPending } = useInvoicePdf(invoice.id)
  const download = () =>
    mutate(undefined, {
      onSuccess: (blob) => save(blob, `${invoice.number ?? invoice.id}.pdf`),
      onError: (error) => toast.error(error.message),
    })
  return { download, isDownloading: isPending }
}

const save = (blob: Blob, name: string) => {
  const url = URL.createObjectURL(blob)
  const anchor = document.createElement("a")
  anchor.href = url
  // A number may hold a slash (2026/0001), which no file name can.
  anchor.download = name.replaceAll(/[/\\]/g, "-")
  anchor.click()
  URL.revokeObjectURL(url)
}
