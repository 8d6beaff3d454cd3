import { checkDocument } from "../domain/check-document"
import type { CorrectionCause } from "../domain/correction-cause"
import type { AmountCredit } from "../domain/credit"
import type { DocumentCharge, DocumentLine, DocumentType, InvoiceDocument, Issue, PrecedingDocument } from "../domain/document"
import { checkIdentities } from "../domain/identities"
import { chooseLanguage } from "../domain/language"
import { add, subtract } from "../domain/money"
import type { Profile } from "../domain/profile"
import { dayIn } from "../domain/time-zone"
import { CORRECTION_WORDS, type CorrectionWords } from "./words/correction-words"
import type { MappedDocument } from "./order-to-document"
import { sellerOf } from "./profile-to-seller"

/** Everything that decides a correction besides its amounts. */
export interface CorrectionContext {
  /** The invoice that is corrected: its buyer, currency and language are kept. */
  original: InvoiceDocument
  preceding: PrecedingDocument[]
  profile: Profile
  now: Date
  cause: CorrectionCause
  /** What a person said; takes the place of the cause's words. */
  reason?: string | null
  /** What stands in the document because of its cause, in its language. Default: the plugin's words. */
  words?: CorrectionWords
}

/** The words of the original's language. */
export const wordsOf = ({ original, words }: CorrectionContext): CorrectionWords => words ?? CORRECTION_WORDS[chooseLanguage([original.language], "en")]

/** What every correction has in common; the amounts come on top. */
export function frame(type: DocumentType, context: CorrectionContext): InvoiceDocument {
  const { original, profile, now } = context
  return {
    ...original,
    type,
    number: null,
    issue_date: dayIn(now, profile.time_zone),
    issued_at: now.toISOString(),
    time_zone: profile.time_zone,
    seller: sellerOf(profile),
    delivery: null,
    references: {
      ...original.references,
      preceding: context.preceding,
      reason: context.reason ?? wordsOf(context).causes[context.cause],
    },
    settlements: [],
    support: profile.support,
    notes: profile.notes,
  }
}

/** A line that stands for an amount without goods. */
export const amountLine = (amount: AmountCredit, id: string, name: string): DocumentLine => ({
  id,
  item_id: null,
  name,
  description: null,
  options: [],
  sku: null,
  barcode: null,
  quantity: "1",
  unit: "piece",
  price: { net: amount.net, base_quantity: "1" },
  allowances: [],
  net: amount.net,
  tax: amount.tax,
  tax_amount: subtract(amount.gross, amount.net),
  gross: amount.gross,
})

/** Takes a line of which only the price changed and the words for that; gives its description with them, once. */
export const describedAs = ({ description, price_only }: Pick<DocumentLine, "description" | "price_only">, words: string): string =>
  [price_only ? null : description, words].filter(Boolean).join(", ")

/** A charge printed as a line; `method_id` is kept, so that it is still known what it stands for. */
export const chargeAsLine = (charge: DocumentCharge, index: number): DocumentLine => ({
  ...amountLine({ tax: charge.tax, net: charge.net, gross: charge.gross }, String(index + 1), charge.reason),
  tax_amount: charge.tax_amount,
  method_id: charge.method_id,
  price_only: charge.price_only,
})

/** A correction with what the checks found; `issues` are found already. */
export const checked = (document: InvoiceDocument, issues: Issue[] = []): MappedDocument => ({
  document,
  charged: add(document.totals.gross, document.totals.rounding),
  issues: [...issues, ...checkDocument(document), ...checkIdentities(document)],
})
