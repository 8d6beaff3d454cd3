import { checkCharged } from "../domain/charged"
import { checkDocument } from "../domain/check-document"
import { checkProfile } from "../domain/check-profile"
import { checkIdentities } from "../domain/identities"
import { cleanText } from "../domain/contacts/text"
import { currencyDigits } from "../domain/currency"
import type { Decimal, DocumentCharge, DocumentLine, InvoiceDocument, Issue } from "../domain/document"
import { inCurrency } from "../domain/in-currency"
import { chooseLanguage } from "../domain/language"
import { LANGUAGES } from "../domain/languages"
import type { LedgerEntry } from "../domain/ledger"
import { add, compare, round, subtract, sum } from "../domain/money"
import type { Profile } from "../domain/profile"
import { addDays, dayIn } from "../domain/time-zone"
import { calculate } from "../domain/totals"
import { decimalOf } from "./decimal-of"
import { chargeOf, lineOf } from "./document-parts"
import type { MedusaOrder } from "./medusa-order"
import { ledgerOf, settlementsOf, settlingCreditLines, takeSettlements } from "./order-to-ledger"
import { medusaIdOf, orderToElements } from "./order-to-basket"
import { buyerOf, deliveryOf, readPath, type BuyerPaths } from "./order-to-parties"
import { sellerOf } from "./profile-to-seller"

/** Everything that decides an invoice besides the order itself. */
export interface MappingContext {
  profile: Profile
  /** The instant the document is made. */
  now: Date
  buyer: BuyerPaths
  currency_digits: Record<string, number>
  /** When the last of the goods was delivered or sent; not there when that is not known, or not all of them were. */
  delivered?: Date | null
  /** The languages that have words. Default: those of the plugin. */
  languages?: readonly string[]
  /** Whether the checkout's payment collections can still say what was charged: not once the order was edited before its invoice. */
  collected: boolean
  /** The order given is only a portion of one; null: all of it. */
  portion: Portion | null
}

/** What is different when only a portion of an order is invoiced. */
export interface Portion {
  /** What the portion costs, with tax, rounded so that all portions together are the order. */
  charged: Decimal
  /** What of the order's payments pays its other documents. */
  settled_elsewhere: Decimal
}

/** A document without number, what was charged, and what the checks found; an error means it must not be issued. */
export interface MappedDocument {
  document: InvoiceDocument
  charged: Decimal
  issues: Issue[]
}

/**
 * What the checkout's own payment collections were for, with what gift cards and store credit took off them: those made
 * before the order. Later ones belong to edits and exchanges; credit lines of refunds took nothing off.
 */
function collectedOf(order: MedusaOrder): Decimal | null {
  const placed = new Date(order.created_at).getTime()
  const checkout = (order.payment_collections ?? []).filter(({ created_at }) => new Date(created_at).getTime() <= placed)
  return checkout.length
    ? sum([...checkout, ...settlingCreditLines(order)].map(({ amount, raw_amount }) => decimalOf(amount, raw_amount)))
    : null
}

/** The lines, charges, taxes and totals of an order, with what does not add up. */
function amountsOf(order: MedusaOrder, context: MappingContext, digits: number) {
  const currency = { code: order.currency_code.toUpperCase(), digits }
  const { elements, total, issues } = orderToElements(order, context.profile.tax_codes)
  const credit = decimalOf(order.credit_line_total, order.raw_credit_line_total)
  const orders = add(decimalOf(order.total, order.raw_total), credit)
  const charged = context.portion?.charged ?? inCurrency(orders, digits)
  const figures = calculate({ currency, elements, charged })
  const collections = context.collected ? collectedOf(order) : null
  const disagreements = context.portion ? [] : checkCharged({ ours: total, orders, collections }, currency)
  const items = new Map((order.items ?? []).map((item) => [item.id, item]))
  const methods = new Map((order.shipping_methods ?? []).map((method) => [method.id, method]))
  const lines: DocumentLine[] = []
  const charges: DocumentCharge[] = []
  figures.elements.forEach((element, index) => {
    const id = medusaIdOf(element.id)
    const item = elements[index].kind === "line" ? items.get(id) : undefined
    const method = methods.get(id)
    if (item) {
      lines.push(lineOf(item, element, elements[index].tax, String(lines.length + 1)))
    } else if (method) {
      charges.push(chargeOf(method, element, elements[index].tax))
    }
  })
  const inclusive = elements.length > 0 && elements.every((element) => element.includes_tax)
  return { currency, charged, figures, lines, charges, inclusive, issues: [...disagreements, ...figures.issues, ...issues] }
}

function referencesOf(order: MedusaOrder, context: MappingContext): InvoiceDocument["references"] {
  const shown = order.custom_display_id ?? order.display_id
  return {
    order_id: order.id,
    order_number: shown === null || shown === undefined ? null : cleanText(String(shown), 50),
    order_date: dayIn(new Date(order.created_at), context.profile.time_zone),
    purchase_order: readPath(order, context.buyer.purchase_order, 50),
    preceding: [],
    reason: null,
  }
}

/** What settled the document before it was issued: of a portion, what its other documents leave and no more than it costs. */
function settlingEntries(order: MedusaOrder, charged: Decimal, { portion }: MappingContext): LedgerEntry[] {
  const entries = ledgerOf(order)
  return portion ? takeSettlements(entries, portion.settled_elsewhere, charged) : entries
}

/** What is wrong with the seller's settings and would be printed; said once. */
const profileErrors = (profile: Profile, found: Issue[]): Issue[] =>
  checkProfile(profile)
    .filter(({ rule, severity }) => severity === "error" && !found.some((issue) => issue.rule === rule))
    .map((issue) => ({ ...issue, path: `profile.${issue.path}` }))

/** The order's own locale, else the language that its customer chose, its region's, its seller's, else English: the first that has words. */
export const languageOf = (order: MedusaOrder, { profile, languages = LANGUAGES }: Pick<MappingContext, "profile" | "languages">): string =>
  chooseLanguage([order.locale, order.customer?.metadata?.language, order.region?.metadata?.language, profile.language], LANGUAGES[0], languages)

/**
 * Makes the invoice of an order as sold. In: the order at the version in which it was sold, and the context.
 * Out: the document without number, what was charged, and every finding. Throws `unknown-currency` and `invalid-amount`.
 */
export function orderToDocument(order: MedusaOrder, context: MappingContext): MappedDocument {
  const { profile, now } = context
  const digits = currencyDigits(order.currency_code, context.currency_digits)
  const { currency, charged, figures, lines, charges, inclusive, issues } = amountsOf(order, context, digits)
  const issue_date = dayIn(now, profile.time_zone)
  const settlements = settlementsOf(settlingEntries(order, charged, context), digits, profile.time_zone)
  const prepaid = round(sum(settlements.map((settlement) => settlement.amount)), digits)
  const payable = round(subtract(figures.totals.payable, prepaid), digits)
  const document: InvoiceDocument = {
    version: 1,
    type: "invoice",
    number: null,
    issue_date,
    issued_at: now.toISOString(),
    currency,
    language: languageOf(order, context),
    time_zone: profile.time_zone,
    prices_include_tax: inclusive,
    seller: sellerOf(profile),
    buyer: buyerOf(order, context.buyer),
    delivery: deliveryOf(order, context.delivered ? dayIn(context.delivered, profile.time_zone) : null),
    references: referencesOf(order, context),
    lines,
    charges,
    allowances: [],
    taxes: figures.taxes,
    totals: { ...figures.totals, prepaid, payable },
    settlements,
    payment: {
      due_date: compare(payable, "0") > 0 ? addDays(issue_date, profile.payment_days) : null,
      terms: profile.payment_terms,
      bank_accounts: profile.bank_accounts.filter(
        (account) => !account.currency_code || account.currency_code.toUpperCase() === currency.code
      ),
    },
    support: profile.support,
    notes: profile.notes,
  }
  const found = [...issues, ...checkDocument(document), ...checkIdentities(document)]
  return { document, charged, issues: [...found, ...profileErrors(profile, found)] }
}
