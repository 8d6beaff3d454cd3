import type { DocumentType } from "../../../domain/document"

/**
 * The words of the hosted pages that a PDF does not have; what both say is in `Labels`.
 * A language is one constant of this type: a missing word does not compile. Sentences are plain text: the page marks up the values in them.
 */
export interface HostedPageWords {
  /** The name of the state of payment, in a word or two. */
  states: Record<PageState, string>
  /** What the state means for the reader. */
  dueBy: (day: string) => string
  overdueSince: (day: string) => string
  dueNow: string
  paidOfTotal: (paid: string, total: string) => string
  nothingLeft: string
  writtenOff: string
  creditToYou: string
  /** Of a credit note: whether money went back with it is a matter of the invoice. */
  deducted: string

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

  /** Of the page that stands for a link which does not work. */
  missing: { title: string; explanation: string; advice: string }
}

/** Where a document stands, as its reader sees it. */
export type PageState = "paid" | "partly-paid" | "due" | "overdue" | "overpaid" | "written-off" | "credited" | "nothing" | "credit"
