/** What this process of the demo store was told of documents: "invoice.issued inv_1". */
export const heardInvoices: string[] = []
