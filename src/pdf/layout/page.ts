import type { InvoiceDocument } from "../../domain/document"
import type { Labels } from "../labels/labels"
import type { Format } from "../text/format"

/** What every part of a layout is given. */
export interface Page {
  document: InvoiceDocument
  labels: Labels
  format: Format
  title: string
  hasLogo: boolean
}

/** The most a field may take up. A document keeps every letter; a page shows that there is more by "…". */
export const LIMIT = { name: 300, field: 160, detail: 500, note: 6000, title: 60, code: 100 }
