import type { DocumentType } from "../../../domain/document"
import type { Html } from "../page/html"

/** A sentence around values that bring their own markup. */
export type Sentence = (...values: Html[]) => Html

/**
 * The words of the hosted pages that a PDF does not have; what both say is in `src/pdf/labels`.
 * A language is one constant of this type: a missing word does not compile.
 */
export interface Words {
  /** The name of the state of payment, in a word or two. */
  states: Record<PageState, string>
  /** What the state means for the reader: given the day, the day, nothing, what is paid and the total. */
  dueBy: Sentence
  overdueSince: Sentence
  dueNow: string
  paidOfTotal: Sentence
  nothingLeft: string
  writtenOff: string
  creditToYou: string
  refunded: string

  amountCredited: string
  amountInFavour: string
  paidLater: string
  credited: string
  notCollected: string
  includesTax: string
  /** Stands beside an amount without tax among amounts with it. */
  withoutTax: string

  downloadPdf: string
  pdfPending: string
  reload: string

  details: string
  items: string
  amount: string
  summary: string
  /** Of the lines as they are shown, with or without tax. */
  subtotal: string
  total: string
  howToPay: string
  reference: string
  parties: string
  website: string
  hours: string
  questions: Record<DocumentType, string>
  questionsHint: string
  privacy: string

  missing: { title: string; explanation: string; advice: string }
}

/** Where a document stands, as its reader sees it. */
export type PageState = "paid" | "partly-paid" | "due" | "overdue" | "overpaid" | "written-off" | "credited" | "nothing" | "credit" | "refunded"
