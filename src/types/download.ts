/** Body of `POST /admin/invoicing/downloads`: either chosen documents or the filters of `GET /admin/invoices`. */
export interface AdminCreateDownload {
  /** One PDF of all documents, or a ZIP with a PDF of each. */
  kind: "pdf" | "zip"
  /** At most 5,000. */
  invoice_ids?: string[]
  filters?: Record<string, unknown>
  /** The language in which missing documents are listed (BCP 47, e.g. "pl"): one that has no words, be it without its region, is English. Default: English. */
  language?: string
}

/** Answer of `POST /admin/invoicing/downloads`. */
export interface AdminCreateDownloadResponse {
  /** `url` works once, without a login, for ten minutes. */
  download: { id: string; total: number; url: string }
}

/** How far a download is. */
export interface AdminDownload {
  id: string
  kind: "pdf" | "zip"
  status: "ready" | "running" | "done" | "failed" | "cancelled"
  total: number
  /** How many were read so far, with those that are missing. */
  done: number
  /** Not in the file, but listed at its end. */
  missing: number
  error: string | null
}

/** Answer of `GET /admin/invoicing/downloads/:id`. */
export interface AdminDownloadResponse {
  download: AdminDownload
}
