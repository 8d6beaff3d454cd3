import type { DocumentColumns } from "../../domain/columns"
import type { InvoiceDocument, Issue } from "../../domain/document"
import type { LedgerEntry } from "../../domain/ledger"
import type { Series } from "../../domain/profile"

export type { LedgerEntry }

/** A document ready to be stored, with the columns that lists and filters read. */
export interface DocumentRow extends DocumentColumns {
  source: string
  profile_id: string
  customer_id: string | null
  corrects_id: string | null
  document: InvoiceDocument
  issues: Issue[]
}

/** What `issueInvoice` takes. */
export interface IssueInput {
  row: DocumentRow
  series: Series
  /** The revision of the order's sync state that the plan was made from. */
  revision: number
  issued_at: Date
  actor: string
}

/** What `saveDraft` takes. */
export interface DraftInput {
  row: DocumentRow
  revision: number
  actor: string
}

/** Who does something to the ledger by hand, when and why. */
export interface ByHand {
  reason: string
  actor: string
  at: Date
}
