import { html } from "../page/html"
import type { Words } from "./words"

export const en: Words = {
  states: {
    paid: "Paid in full",
    "partly-paid": "Partly paid",
    due: "Payment due",
    overdue: "Overdue",
    overpaid: "Overpaid",
    "written-off": "Closed",
    credited: "Credited in full",
    nothing: "Nothing to pay",
    credit: "Credit note",
    refunded: "Refunded in full",
  },
  dueBy: (day) => html`Please pay by ${day}.`,
  overdueSince: (day) => html`Payment was due on ${day}.`,
  dueNow: "Please pay this amount.",
  paidOfTotal: (paid, total) => html`${paid} of ${total} has been paid.`,
  nothingLeft: "Thank you – there is nothing left to pay.",
  writtenOff: "This amount is no longer collected. There is nothing left to pay.",
  creditToYou: "This amount is in your favour.",
  refunded: "This amount has been returned to you.",

  amountCredited: "Amount credited",
  amountInFavour: "In your favour",
  paidLater: "Further payments",
  credited: "Credit notes",
  notCollected: "No longer collected",
  includesTax: "VAT included",
  withoutTax: "excl. VAT",

  downloadPdf: "Download PDF",
  pdfPending: "The PDF is being prepared. Please reload this page in a moment.",
  reload: "Reload page",

  details: "Details",
  items: "Items",
  amount: "Amount",
  summary: "Summary",
  subtotal: "Subtotal",
  total: "Total",
  howToPay: "How to pay",
  reference: "Please give this reference",
  parties: "Seller and buyer",
  website: "Website",
  hours: "Hours",
  questions: {
    invoice: "Questions about this invoice?",
    credit_note: "Questions about this credit note?",
    debit_note: "Questions about this debit note?",
  },
  questionsHint: "We are happy to help.",
  privacy: "Anyone who has the address of this page can see this document. Please share it with care.",

  missing: {
    title: "This link does not work any more",
    explanation: "It may have expired, or a part of it was lost when it was copied.",
    advice: "Please ask the store where you placed your order for a new link.",
  },
}
