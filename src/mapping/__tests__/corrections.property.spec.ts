import { BigNumber } from "bignumber.js"
import fc from "fast-check"
import { aDocument } from "../../domain/__tests__/a-document"
import type { PrecedingDocument, TaxRate } from "../../domain/document"
import { documented } from "../../domain/documented"
import { gainedSince } from "../../domain/gained"
import type { RefundFact } from "../../domain/goodwill"
import { inCurrency } from "../../domain/in-currency"
import { level } from "../../domain/level"
import { checkIdentities } from "../../domain/identities"
import { subtract } from "../../domain/money"
import { compareWorth, type WorthElement } from "../../domain/worth"
import type { CorrectionContext } from "../correction-frame"
import { debitDocument } from "../debit-document"
import { saidOf, type IssuedDocument } from "../issued-document"
import type { MedusaOrder } from "../medusa-order"
import type { CorrectionFacts, DueCorrection } from "../next-corrections"
import { planCorrections, referringTo } from "../plan-corrections"
import { CORRECTION_WORDS } from "../words/correction-words"
import { anItem, aSaudiProfile } from "./an-order"
import { cameSince, mustComeTo, type MadeRefund, type Pieces } from "./law-of-goodwill"

/** Ours, for checking: independent of `money.ts`. */
const Exact = BigNumber.clone({ DECIMAL_PLACES: 40, ROUNDING_MODE: BigNumber.ROUND_HALF_UP })
const rounded = (amount: BigNumber, digits: number) => amount.decimalPlaces(digits, BigNumber.ROUND_HALF_UP)

const RATES = ["5", "15"]
/** More than any change of an order needs before its documents are at rest. */
const MOST_STEPS = 5
const NOW = new Date("2026-11-22T10:00:00.000Z")
const PROFILE = aSaudiProfile()

const CURRENCIES = [
  { code: "SAR", digits: 2 },
  { code: "JPY", digits: 0 },
  { code: "KWD", digits: 3 },
]

interface Line {
  /** In minor units, with tax or without. */
  price: number
  rate: string
  quantity: number
}

/** A refund, with what the order held when it was made. */
interface ShopRefund extends Omit<MadeRefund, "there"> {
  held: ReadonlyMap<string, Pieces>
}

/** An order, all of it known, with the documents that looks at it have made so far. */
interface Shop {
  currency: { code: string; digits: number }
  includesTax: boolean
  lines: Line[]
  paid: BigNumber
  refunds: ShopRefund[]
  documents: IssuedDocument[]
  /** Those that were issued, by their source. */
  made: Map<string, PrecedingDocument>
  /** Ids of what was edited. */
  changes: string[]
  /** What is booked on each invoice and debit note. */
  ledger: Map<string, BigNumber>
}

type Act =
  | { do: "change"; line: number; quantity: number }
  | { do: "reprice"; line: number; by: number }
  | { do: "add"; line: Line }
  | { do: "pay"; units: number }
  | { do: "refund"; share: number }
  | { do: "look" }

const priced: fc.Arbitrary<Line> = fc.record({
  price: fc.integer({ min: 100, max: 50000 }),
  rate: fc.constantFrom(...RATES),
  quantity: fc.integer({ min: 1, max: 4 }),
})

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constant("change" as const), line: fc.nat(5), quantity: fc.nat(5) }),
  fc.record({ do: fc.constant("reprice" as const), line: fc.nat(5), by: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -5000, max: 5000 })) }),
  fc.record({ do: fc.constant("add" as const), line: priced }),
  fc.record({ do: fc.constant("pay" as const), units: fc.integer({ min: 1, max: 60000 }) }),
  fc.record({ do: fc.constant("refund" as const), share: fc.constantFrom(1, 1, 0.5, 0.333) }),
  fc.record({ do: fc.constant("look" as const) })
)

const major = ({ currency }: Shop, units: number) => new Exact(units).div(10 ** currency.digits)

const taxOf = ({ rate }: Line): TaxRate => ({ category: "standard", rate, reason: null })

function amountsOf(shop: Shop, line: Line) {
  const { includesTax } = shop
  const shown = major(shop, line.price).times(line.quantity)
  const factor = new Exact(100).plus(line.rate).div(100)
  return { net: includesTax ? shown.div(factor) : shown, gross: includesTax ? shown : shown.times(factor) }
}

const elementsOf = (shop: Shop): WorthElement[] =>
  shop.lines.flatMap((line, index) => {
    const { net, gross } = amountsOf(shop, line)
    const id = `line-${index}`
    const element = { id, kind: "line" as const, quantity: String(line.quantity), unit_price: major(shop, line.price).toFixed() }
    const rest = { includes_tax: shop.includesTax, net: net.toFixed(), gross: gross.toFixed(), discounts: [], tax: taxOf(line) }
    return line.quantity ? [{ key: `item:${id}`, element: { ...element, ...rest } }] : []
  })

const worthOf = (shop: Shop): BigNumber => shop.lines.reduce((sum, line) => sum.plus(amountsOf(shop, line).gross), new Exact(0))

const holds = (shop: Shop): Map<string, Pieces> =>
  new Map(shop.lines.flatMap((line, index) => (line.quantity ? [[String(index), { count: line.quantity, cost: amountsOf(shop, line).gross }]] : [])))

const orderOf = (shop: Shop) =>
  ({ items: shop.lines.map((_, index) => anItem({ id: `line-${index}` })), shipping_methods: [] }) as unknown as MedusaOrder

const contextOf = ({ currency }: Shop): CorrectionContext => ({
  original: { ...aDocument(), currency },
  preceding: [],
  profile: PROFILE,
  now: NOW,
  cause: "edit",
})

function keep(shop: Shop, said: Pick<IssuedDocument, "source" | "type" | "corrects_id" | "document">): void {
  expect(checkIdentities(said.document)).toEqual([])
  const id = `document-${shop.documents.length}`
  shop.documents.push({ ...said, id, number: id, profile_id: PROFILE.id })
  shop.made.set(said.source, { invoice_id: id, number: id, issue_date: said.document.issue_date })
}

/** By the domain's own reading of what came since. */
const factOf = (shop: Shop, { amount, paid, held }: ShopRefund): RefundFact => {
  const { digits } = shop.currency
  const said = (pieces: ReadonlyMap<string, Pieces>) => new Map([...pieces].map(([name, { count, cost }]) => [name, { quantity: String(count), gross: cost.toFixed() }]))
  const worth = worthOf(shop).toFixed()
  const without = inCurrency(subtract(worth, gainedSince(said(held), said(holds(shop)))), digits)
  return { amount: amount.toFixed(), paid: paid.toFixed(), gained: subtract(inCurrency(worth, digits), without) }
}

const refundedOf = ({ refunds }: Shop): BigNumber => refunds.reduce((sum, { amount }) => sum.plus(amount), new Exact(0))

const factsOf = (shop: Shop): CorrectionFacts => {
  const { digits } = shop.currency
  const total = rounded(worthOf(shop), digits).toFixed()
  return {
    order: orderOf(shop),
    worth: { elements: elementsOf(shop), total, returned: "0" },
    money: { paid: shop.paid.toFixed(), refunds: shop.refunds.map((refund) => factOf(shop, refund)) },
    causes: { order_id: "order_1", is_canceled: false, returns: [], changes: shop.changes.map((id) => ({ id, type: "edit" })), refunds: shop.refunds.map((_, index) => `refund-${index}`) },
    issues: [],
    now: NOW,
    profileOf: () => PROFILE,
    wordsOf: () => CORRECTION_WORDS.en,
  }
}

const isHeldBack = ({ mapped }: DueCorrection) => mapped.issues.some(({ rule }) => rule === "corrections-endless")

/** What one look at the order would make. */
const planOf = (shop: Shop) => planCorrections(factsOf(shop), { issued: shop.documents, used: new Set(shop.documents.map(({ source }) => source)) })

/** The order as it was bought. */
function invoice(shop: Shop): void {
  const { digits } = shop.currency
  const states = compareWorth(elementsOf(shop), documented([]), { total: rounded(worthOf(shop), digits).toFixed(), digits })
  const { document } = debitDocument({ type: "invoice", states, order: orderOf(shop) }, contextOf(shop))
  keep(shop, { source: "order:order_1", type: "invoice", corrects_id: null, document })
}

const amountOf = ({ document: { totals } }: IssuedDocument) => new Exact(totals.gross).plus(totals.rounding)

const isCredit = ({ document }: IssuedDocument) => document.type === "credit_note"

const booked = ({ ledger }: Shop): BigNumber => [...ledger.values()].reduce((sum, amount) => sum.plus(amount), new Exact(0))

/** What is left to pay on each invoice and debit note, oldest first. */
function standings({ documents, ledger }: Shop) {
  const credits = documents.filter(isCredit)
  return documents
    .filter((one) => !isCredit(one))
    .map((one) => {
      const credited = credits.filter(({ corrects_id }) => corrects_id === one.id).reduce((sum, credit) => sum.plus(amountOf(credit)), new Exact(0))
      const paid = ledger.get(one.id) ?? new Exact(0)
      return { id: one.id, paid: paid.toFixed(), open: amountOf(one).minus(credited).minus(paid).toFixed() }
    })
}

/** Books what was paid since on the oldest document, and levels them, as the module does. */
function settle(shop: Shop): void {
  const book = (id: string, amount: BigNumber) => shop.ledger.set(id, (shop.ledger.get(id) ?? new Exact(0)).plus(amount))
  book("document-0", shop.paid.minus(refundedOf(shop)).minus(booked(shop)))
  for (const { from, to, amount } of level(standings(shop))) {
    book(from, new Exact(amount).negated())
    book(to, new Exact(amount))
  }
}

function look(shop: Shop): void {
  const steps = planOf(shop)
  expect(steps.length).toBeLessThanOrEqual(MOST_STEPS)
  expect(steps.flat().filter(isHeldBack)).toEqual([])
  for (const due of steps.flat()) {
    const { corrects_id, mapped } = referringTo(due, shop.made)
    const { document } = mapped
    keep(shop, { source: due.source, type: due.type, corrects_id, document })
  }
  settle(shop)
}

function meet(shop: Shop, happens: Act): void {
  if (happens.do === "look") {
    look(shop)
  } else if (happens.do === "add") {
    shop.lines.push(happens.line)
    shop.changes.push(`change-${shop.changes.length}`)
  } else if (happens.do === "pay") {
    shop.paid = shop.paid.plus(major(shop, happens.units))
  } else if (happens.do === "refund") {
    const amount = shop.paid.minus(refundedOf(shop)).times(happens.share).decimalPlaces(shop.currency.digits, BigNumber.ROUND_DOWN)
    shop.refunds.push({ amount, paid: shop.paid, held: holds(shop) })
  } else {
    shop.changes.push(`change-${shop.changes.length}`)
    const index = happens.line % shop.lines.length
    const line = shop.lines[index]
    shop.lines[index] = happens.do === "change" ? { ...line, quantity: happens.quantity } : { ...line, price: Math.max(100, line.price + happens.by) }
  }
}

/** Half a minor unit may go either way: the quotients of a shop end somewhere. */
const roundings = (exact: BigNumber, digits: number) => [rounded(exact.minus("1e-9"), digits), rounded(exact.plus("1e-9"), digits)]

/** What documents must come to, whatever was documented on the way; half a minor unit of a worth may go either way. */
const expectedOf = (shop: Shop): string[] =>
  [0, 1].flatMap((then) => {
    const { paid, currency } = shop
    const refunds = shop.refunds.map((refund) => ({ ...refund, there: roundings(worthOf(shop).minus(cameSince(refund.held, holds(shop))), currency.digits)[then] }))
    return roundings(worthOf(shop), currency.digits).map((worth) => mustComeTo(worth, paid, refunds).toFixed(currency.digits))
  })

const totalOf = (shop: Shop): string =>
  shop.documents
    .reduce((sum, one) => (isCredit(one) ? sum.minus(amountOf(one)) : sum.plus(amountOf(one))), new Exact(0))
    .toFixed(shop.currency.digits)

describe("whatever happens to an order, and whenever it is looked at", () => {
  const life = fc.record({
    currency: fc.constantFrom(...CURRENCIES),
    includesTax: fc.boolean(),
    lines: fc.array(priced, { minLength: 1, maxLength: 3 }),
    acts: fc.array(act, { minLength: 1, maxLength: 14 }),
  })

  it("its documents come to the same in the end, nothing is credited beyond what was invoiced, and money is where it is owed", () => {
    fc.assert(
      fc.property(life, ({ currency, includesTax, lines, acts }) => {
        const shop: Shop = { currency, includesTax, lines: lines.map((line) => ({ ...line })), paid: new Exact(0), refunds: [], documents: [], made: new Map(), changes: [], ledger: new Map() }
        invoice(shop)
        acts.forEach((one) => meet(shop, one))
        look(shop)
        expect(expectedOf(shop)).toContain(totalOf(shop))
        const said = documented(saidOf(shop.documents))
        if (!shop.refunds.length) {
          // Money that came back before its goods is credited without them.
          const pieces = shop.lines.map((_, index) => said.lines.get(`item:line-${index}`)?.quantity ?? "0")
          expect(pieces).toEqual(shop.lines.map(({ quantity }) => String(quantity)))
        }
        const left = [...said.groups, ...said.parts.flatMap(({ groups }) => groups)]
        expect(left.filter(({ net, gross }) => new Exact(net).isNegative() || new Exact(gross).isNegative())).toEqual([])
        expect(planOf(shop)).toEqual([])
        expect(new Set(shop.documents.map(({ source }) => source)).size).toBe(shop.documents.length)
        const stand = standings(shop)
        expect(stand.filter(({ paid }) => new Exact(paid).isNegative())).toEqual([])
        expect(stand.some(({ open }) => new Exact(open).lt(0)) && stand.some(({ open }) => new Exact(open).gt(0))).toBe(false)
        expect(level(stand)).toEqual([])
      }),
      { numRuns: Number(process.env.CORRECTION_RUNS ?? 500) }
    )
  })
})
