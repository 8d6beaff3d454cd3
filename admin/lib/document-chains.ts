import type { AdminInvoice } from "../../src/types"

/** A document and what corrects it, oldest first. */
export interface Chain {
  document: AdminInvoice
  corrections: AdminInvoice[]
}

/** The documents of an order as chains: what corrects a document stands below it, also where that is a correction itself. */
export const toChains = (invoices: AdminInvoice[]): Chain[] => {
  const known = new Map(invoices.map((invoice) => [invoice.id, invoice]))
  const rootOf = (invoice: AdminInvoice): AdminInvoice => {
    const corrected = known.get(invoice.corrects_id ?? "")
    return corrected ? rootOf(corrected) : invoice
  }
  const roots = invoices.filter((invoice) => rootOf(invoice) === invoice)
  return roots.map((document) => ({
    document,
    corrections: invoices.filter((invoice) => invoice !== document && rootOf(invoice) === document),
  }))
}
