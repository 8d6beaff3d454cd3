import type { InvoiceDocument } from "../domain/document"
import type { SaidDocument } from "../domain/documented"

/** An issued document of an order. */
export interface IssuedDocument {
  id: string
  source: string
  type: InvoiceDocument["type"]
  number: string
  profile_id: string
  corrects_id: string | null
  document: InvoiceDocument
}

/** Takes a document's source; says whether it is a credit note that a person made of their own accord. */
export const isByHand = ({ source }: { source: string }): boolean => source.startsWith("manual:")

/** Takes issued documents; gives them as the comparison reads them. */
export const saidOf = (issued: readonly IssuedDocument[]): SaidDocument[] =>
  issued.map(({ id, corrects_id, source, document }) => ({ id, corrects_id, document, by_hand: isByHand({ source }) }))
