import { BigNumber } from "bignumber.js"
import fc from "fast-check"
import type { Basket, BasketElement, Calculation } from "../basket"
import { checkIdentities } from "../identities"
import { calculate } from "../totals"

/** Medusa's arithmetic: nothing rounded, quotients cut at 20 decimals. */
const Shop = BigNumber.clone({ DECIMAL_PLACES: 20, EXPONENTIAL_AT: 1e9 })
/** Ours, for checking: independent of `money.ts`. */
const Exact = BigNumber.clone({ DECIMAL_PLACES: 60, EXPONENTIAL_AT: 1e9, ROUNDING_MODE: BigNumber.ROUND_HALF_UP })

const RATES = ["0", "5.5", "7", "15", "19", "20", "25"]
const CURRENCIES = [
  { code: "EUR", digits: 2 },
  { code: "JPY", digits: 0 },
  { code: "KWD", digits: 3 },
]

type Prices = "net" | "gross" | "mixed"

interface Draft {
  kind: BasketElement["kind"]
  quantity: string
  units: number
  /** A price with two decimals more than the currency, as for screws. */
  fine: boolean
  rate: string
  inclusive: boolean
  /** Percent off, and minor units off what is left. */
  percent: number
  fixed: number
}

const draft: fc.Arbitrary<Draft> = fc.record({
  kind: fc.constantFrom("line" as const, "line" as const, "line" as const, "charge" as const, "allowance" as const),
  quantity: fc.oneof(fc.integer({ min: 1, max: 30 }).map(String), fc.constantFrom("0.333", "2.5", "1.125", "1000", "99999")),
  units: fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 500000 })),
  fine: fc.integer({ min: 0, max: 5 }).map((die) => die === 0),
  rate: fc.constantFrom(...RATES),
  inclusive: fc.boolean(),
  percent: fc.oneof(fc.constant(0), fc.constant(0), fc.integer({ min: 0, max: 100 }), fc.constantFrom(33.333, 12.5, 100)),
  fixed: fc.oneof(fc.constant(0), fc.constant(0), fc.integer({ min: 0, max: 3000 })),
})

function anElement(wanted: Draft, index: number, prices: Prices, digits: number): BasketElement {
  const includes_tax = prices === "mixed" ? wanted.inclusive : prices === "gross"
  const factor = new Shop(wanted.rate).div(100).plus(1)
  const both = (amount: BigNumber) =>
    includes_tax ? { net: amount.div(factor), gross: amount } : { net: amount, gross: amount.times(factor) }
  const quantity = wanted.kind === "line" ? wanted.quantity : "1"
  const price = new Shop(wanted.units).shiftedBy(wanted.fine ? -digits - 2 : -digits)
  const list = price.times(quantity)
  const percent = wanted.kind === "line" ? list.times(wanted.percent).div(100) : new Shop(0)
  const fixed = wanted.kind === "line" ? BigNumber.min(new Shop(wanted.fixed).shiftedBy(-digits), list.minus(percent)) : new Shop(0)
  const text = ({ net, gross }: ReturnType<typeof both>) => ({ net: net.toFixed(), gross: gross.toFixed() })
  return {
    id: `element_${index}`,
    kind: wanted.kind,
    quantity,
    unit_price: price.toFixed(),
    includes_tax,
    ...text(both(list.minus(percent).minus(fixed))),
    discounts: [
      { reason: "PERCENT", ...text(both(percent)) },
      { reason: "FIXED", ...text(both(fixed)) },
    ],
    tax:
      wanted.rate === "0"
        ? { category: "zero-rated", rate: "0", reason: null }
        : { category: "standard", rate: wanted.rate, reason: null },
  }
}

/** Mostly small orders, for their odd cents are the hardest to place, and now and then a large one. */
const drafts = fc.oneof(
  { weight: 5, arbitrary: fc.array(draft, { minLength: 1, maxLength: 8, size: "max" }) },
  { weight: 1, arbitrary: fc.array(draft, { minLength: 1, maxLength: 40, size: "max" }) },
)

function baskets(prices: Prices): fc.Arbitrary<Basket> {
  return fc
    .record({
      drafts,
      currency: fc.constantFrom(...CURRENCIES),
      mode: fc.constantFrom("charged" as const, "strict" as const),
    })
    .map(({ drafts: chosen, currency, mode }) => {
      const elements = chosen.map((wanted, index) => anElement(wanted, index, prices, currency.digits))
      return { currency, elements, mode, charged: plusZero(total(elements, "gross"), currency.digits) }
    })
}

function total(elements: readonly BasketElement[], amount: "net" | "gross"): BigNumber {
  return elements.reduce((all, element) => all.plus(signed(element, element[amount])), new Exact(0))
}

function plusZero(amount: BigNumber, digits: number): string {
  const rounded = amount.decimalPlaces(digits, BigNumber.ROUND_HALF_UP)
  return (rounded.isZero() ? rounded.abs() : rounded).toFixed(digits)
}

function signed({ kind }: BasketElement, amount: string): BigNumber {
  return kind === "allowance" ? new Exact(amount).negated() : new Exact(amount)
}

const add = (amounts: readonly string[]) => amounts.reduce((all, amount) => all.plus(amount), new Exact(0))

/** Asks jest only when something is wrong: hundreds of thousands of comparisons are made here. */
function same(a: BigNumber | string, b: BigNumber | string) {
  if (!new Exact(a).eq(b)) expect(new Exact(a).toFixed()).toBe(new Exact(b).toFixed())
}

function holdsTotals(basket: Basket, { elements, taxes, totals }: Calculation) {
  const nets = (kind: string) => add(elements.filter((_, index) => basket.elements[index].kind === kind).map(({ net }) => net))
  same(totals.lines, nets("line")) // BR-CO-10
  same(totals.allowances, nets("allowance")) // BR-CO-11
  same(totals.charges, nets("charge")) // BR-CO-12
  same(totals.net, new Exact(totals.lines).minus(totals.allowances).plus(totals.charges)) // BR-CO-13
  same(totals.tax, add(taxes.map(({ tax }) => tax))) // BR-CO-14
  same(totals.gross, new Exact(totals.net).plus(totals.tax)) // BR-CO-15
  same(totals.payable, new Exact(totals.gross).minus(totals.prepaid).plus(totals.rounding)) // BR-CO-16
  same(totals.prepaid, "0")
}

function holdsGroups(basket: Basket, { elements, taxes }: Calculation) {
  let grouped = 0
  for (const row of taxes) {
    const mine = elements.map((_, index) => index).filter((index) => basket.elements[index].tax.rate === row.rate)
    const share = (amount: "net" | "tax_amount" | "gross") =>
      mine.reduce((all, index) => all.plus(signed(basket.elements[index], elements[index][amount])), new Exact(0))
    same(share("net"), row.taxable) // BR-S-08, exactly
    same(share("tax_amount"), row.tax)
    same(share("gross"), new Exact(row.taxable).plus(row.tax))
    grouped += mine.length
  }
  expect(grouped).toBe(elements.length)
  expect(new Set(taxes.map(({ rate }) => rate)).size).toBe(taxes.length)
}

function holdsLines(basket: Basket, { elements }: Calculation) {
  const { digits } = basket.currency
  elements.forEach(({ price, allowances, net, tax_amount, gross }, index) => {
    const { quantity } = basket.elements[index]
    const listed = new Exact(quantity).times(price.net).div(price.base_quantity).decimalPlaces(digits)
    same(listed.minus(add(allowances.map(({ amount }) => amount))), net) // BT-131
    same(new Exact(net).plus(tax_amount), gross)
    const negative = [price.net, net, tax_amount, gross].some((amount) => new Exact(amount).lt(0)) // BR-27
    const idle = allowances.some(({ amount }) => new Exact(amount).lte(0))
    const long = (new Exact(price.net).decimalPlaces() ?? 0) > digits + 4
    if (negative || idle || long) expect({ price, allowances, net, tax_amount, gross }).toBe("a legal line")
  })
  expect(elements.map(({ id }) => id)).toEqual(basket.elements.map(({ id }) => id))
}

function holdsDigits({ currency: { digits } }: Basket, { elements, taxes, totals }: Calculation) {
  const amounts = [
    ...Object.values(totals),
    ...taxes.flatMap(({ taxable, tax }) => [taxable, tax]),
    ...elements.flatMap(({ net, tax_amount, gross, allowances }) => [net, tax_amount, gross, ...allowances.map(({ amount }) => amount)]),
  ]
  const pattern = digits === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${digits}}$`)
  const minusZero = /^-0(\.0+)?$/
  expect(amounts.filter((amount) => !pattern.test(amount) || minusZero.test(amount))).toEqual([])
}

/** How far each row's tax is from the rate of its base, in minor units. */
function taxErrors(basket: Basket, { taxes }: Calculation): BigNumber[] {
  return taxes.map(({ taxable, tax, rate }) => new Exact(taxable).times(rate).div(100).minus(tax).abs().shiftedBy(basket.currency.digits))
}

function holdsEverything(basket: Basket, calculation: Calculation) {
  expect(calculation.issues).toEqual([])
  expect(calculation.totals.payable).toBe(basket.charged)
  holdsTotals(basket, calculation)
  holdsGroups(basket, calculation)
  holdsLines(basket, calculation)
  holdsDigits(basket, calculation)
}

const thorough = { numRuns: 800 }

describe("an invoice of random elements", () => {
  it.each<Prices>(["gross", "mixed"])("comes to what was charged and holds every identity, with %s prices", (prices) => {
    fc.assert(
      fc.property(baskets(prices), (basket) => {
        fc.pre(basket.elements.some((element) => element.includes_tax))
        const calculation = calculate(basket)
        holdsEverything(basket, calculation)
        const limit = basket.mode === "strict" ? 0.5 : 1
        for (const error of taxErrors(basket, calculation)) expect(error.lte(limit)).toBe(true)
        if (basket.mode === "charged") same(calculation.totals.rounding, "0")
      }),
      thorough,
    )
  })

  it("comes to what was charged and holds every identity, with net prices", () => {
    fc.assert(
      fc.property(baskets("net"), (basket) => {
        const calculation = calculate(basket)
        holdsEverything(basket, calculation)
        taxErrors(basket, calculation).forEach((error, index) => {
          const members = basket.elements.filter(({ tax }) => tax.rate === calculation.taxes[index].rate).length
          expect(error.lte(basket.mode === "strict" ? 0.5 : members / 2 + 1.5)).toBe(true)
          if (calculation.taxes[index].rate === "0") same(calculation.taxes[index].tax, "0")
        })
      }),
      thorough,
    )
  })

  it("charges each element the shop's amount to within one unit when prices include tax", () => {
    fc.assert(
      fc.property(baskets("gross"), (basket) => {
        const { elements } = calculate({ ...basket, mode: "charged" })
        elements.forEach(({ net, gross }, index) => {
          const off = (a: string, b: string) => new Exact(a).minus(b).abs().shiftedBy(basket.currency.digits)
          expect(off(gross, basket.elements[index].gross).toNumber()).toBeLessThan(1)
          expect(off(net, basket.elements[index].net).toNumber()).toBeLessThan(2)
        })
      }),
      { numRuns: 200 },
    )
  })

  it("has the same lines, bases and amount due in both modes, only the odd unit elsewhere", () => {
    fc.assert(
      fc.property(baskets("mixed"), (basket) => {
        const [charged, strict] = [calculate({ ...basket, mode: "charged" }), calculate({ ...basket, mode: "strict" })]
        expect(strict.totals.payable).toBe(charged.totals.payable)
        expect(strict.elements.map(({ net }) => net)).toEqual(charged.elements.map(({ net }) => net))
        expect(strict.taxes.map(({ taxable }) => taxable)).toEqual(charged.taxes.map(({ taxable }) => taxable))
      }),
      { numRuns: 200 },
    )
  })

  it("is never silent about money that rounding does not explain", () => {
    fc.assert(
      fc.property(baskets("mixed"), fc.integer({ min: 1, max: 1000000 }), fc.boolean(), (basket, extra, up) => {
        const { digits } = basket.currency
        const units = new Exact(3 * basket.elements.length + 10 + extra).shiftedBy(-digits).times(up ? 1 : -1)
        const charged = new Exact(basket.charged).plus(units).toFixed(digits)
        const calculation = calculate({ ...basket, charged })
        expect(calculation.issues.map(({ rule }) => rule)).toContain("charged-mismatch")
        expect(calculation.totals.payable).not.toBe(charged)
        holdsTotals(basket, calculation)
        holdsGroups(basket, calculation)
      }),
      { numRuns: 200 },
    )
  })

  it("passes the shop's own check of identities", () => {
    fc.assert(
      fc.property(baskets("mixed"), (basket) => {
        const { elements, taxes, totals } = calculate(basket)
        const of = (kind: string) =>
          elements.flatMap((element, index) => {
            const { quantity, tax, kind: mine } = basket.elements[index]
            return mine === kind ? [{ ...element, quantity, tax, item_id: null, method_id: null, reason: "", unit: "piece" }] : []
          })
        const named = { name: "", description: null, options: [], sku: null, barcode: null }
        const lines = of("line").map((line) => ({ ...line, ...named }))
        const charges = of("charge").map((charge) => ({ ...charge, kind: "fee" as const }))
        const allowances = of("allowance").map((allowance) => ({ ...allowance, kind: "discount" as const }))
        expect(checkIdentities({ currency: basket.currency, lines, charges, allowances, taxes, totals })).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
