/** What each tab of the list asks the server for. A tab owns these fields: they are not offered as filters in it. */
export const INVOICE_TABS = {
  all: {},
  drafts: { status: ["draft"] },
  unpaid: {
    status: ["issued"],
    type: ["invoice", "debit_note"],
    payment_status: ["unpaid", "partially_paid"],
  },
  overdue: { overdue: true },
  attention: { has_issues: true },
  credit_notes: { type: ["credit_note"] },
} as const satisfies Record<string, Record<string, unknown>>

export type InvoiceTab = keyof typeof INVOICE_TABS

export const INVOICE_TAB_IDS = Object.keys(INVOICE_TABS) as InvoiceTab[]

/** An unknown word in the address opens the first tab. */
export const toInvoiceTab = (value: string | null | undefined): InvoiceTab =>
  INVOICE_TAB_IDS.find((tab) => tab === value) ?? "all"

export const tabOwns = (tab: InvoiceTab, field: string) => field in INVOICE_TABS[tab]
