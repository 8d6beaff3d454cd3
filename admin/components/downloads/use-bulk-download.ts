import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminCreateDownload } from "../../../src/types"
import { useCreateDownload } from "../../hooks/api/printing"
import type { InvoiceListQuery } from "../../hooks/api/invoices"
import { backendUrl } from "../../lib/sdk"

/** The dashboard's language as in BCP 47: it writes "ptBR" for "pt-BR". */
const languageOf = (name: string): string => {
  const tag = name.replace(/^([a-z]{2})([A-Z]{2})$/, "$1-$2")
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? tag : "en"
}

/** The browser's own download: straight to the disk, however large; the ticket in its address lets it in. */
const saveFrom = (path: string) => {
  const anchor = document.createElement("a")
  anchor.href = `${backendUrl.replace(/\/+$/, "")}${path}`
  anchor.download = ""
  anchor.rel = "noreferrer"
  anchor.click()
}

/** What the list shows is what is downloaded: its filters without its pages. */
const filtersOf = ({ limit: _limit, offset: _offset, order: _order, ...filters }: InvoiceListQuery): Record<string, unknown> => filters

/** Starts downloads of many documents, and says which one is under way. */
export const useBulkDownload = () => {
  const { t, i18n } = useTranslation()
  const [current, setCurrent] = useState<string | null>(null)
  const { mutate, isPending } = useCreateDownload()

  const start = (choice: Omit<AdminCreateDownload, "language">) =>
    mutate(
      { ...choice, language: languageOf(i18n.language) },
      {
        onSuccess: ({ download }) => {
          setCurrent(download.id)
          saveFrom(download.url)
        },
        onError: (error) => toast.error(t("invoicing.printing.downloads.failed"), { description: error.message }),
      }
    )
  return {
    current,
    close: () => setCurrent(null),
    isStarting: isPending,
    downloadChosen: (kind: AdminCreateDownload["kind"], ids: string[]) => start({ kind, invoice_ids: ids }),
    downloadFiltered: (kind: AdminCreateDownload["kind"], query: InvoiceListQuery) => start({ kind, filters: filtersOf(query) }),
  }
}
