import { BigNumber } from "bignumber.js"
import { mustComeTo, type Pieces } from "../../src/mapping/__tests__/law-of-goodwill"
import { CATALOGUE } from "../store/src/seed/catalogue"
import { MARKETS, PROMOTIONS } from "../store/src/seed/markets"
import type { Books } from "./invariants"
import type { Market } from "./trade"

/** Enough digits for thirds and sevenths: what is compared is rounded to the currency in the end. */
const Exact = BigNumber.clone({ DECIMAL_PLACES: 40, ROUNDING_MODE: BigNumber.ROUND_HALF_UP })
type Exact = BigNumber

interface Goods {
  sku: string
  price: Exact
  ordered: number
  /** Came back, and was received. */
  back: number
  /** Off the whole line, in the prices of the market. */
  discount: Exact
}

const SKUS = new Map(CATALOGUE.flatMap((product) => product.variants.map((variant) => [variant.sku, { ...variant, tax: product.tax }] as const)))

/** In percent, by the tax tables of the demo store: Saudi Arabia has one rate, Germany two. */
function rateOf(market: Market, sku: string | null): number {
  const [country] = MARKETS.find(({ key }) => key === market)?.countries ?? []
  const special = country.others.find(({ classes }) => sku && classes.includes(SKUS.get(sku)?.tax ?? "standard"))
  return (special ?? country.standard).rate
}

/**
 * What an order is worth, told by what was done to it and by the price list alone: neither the plugin nor Medusa is asked.
 * Prices in Saudi Arabia are without tax, those in Europe with it.
 */
export class Worth {
  private readonly goods = new Map<string, Goods>()
  private readonly charges = new Map<string, Exact>()
  /** What returns cost: it belongs to the goods that left, and is nothing that came to the order. */
  private readonly fees = new Map<string, Exact>()
  private cancelled = false

  constructor(private readonly market: Market) {}

  priceOf = (sku: string): Exact => new Exact(SKUS.get(sku)?.[this.market === "sa" ? "sar" : "eur"] ?? NaN)

  /** A line of its own, named by any word. */
  add(line: string, sku: string, quantity: number): void {
    this.goods.set(line, { sku, price: this.priceOf(sku), ordered: quantity, back: 0, discount: new Exact(0) })
  }

  /** The shop's promotion on everything that is in the order now. */
  discount(): void {
    const { value } = PROMOTIONS[0]
    for (const goods of this.goods.values()) {
      goods.discount = goods.price.times(goods.ordered).times(value).div(100)
    }
  }

  charge(name: string, amount: number): void {
    this.charges.set(name, new Exact(amount))
  }

  fee(name: string, amount: number): void {
    this.fees.set(name, new Exact(amount))
  }

  /** The discount of a line stays what it was, as in Medusa. */
  change(line: string, quantity: number, price?: number): void {
    const goods = this.goods.get(line) as Goods
    goods.ordered = quantity
    goods.price = price === undefined ? goods.price : new Exact(price)
  }

  /** Whether a line's discount would be more than its price. */
  isEatenUp(line: string, quantity: number, price: number | null): boolean {
    const goods = this.goods.get(line) as Goods
    return quantity > 0 && goods.discount.gt(0) && goods.discount.gte((price === null ? goods.price : new Exact(price)).times(quantity))
  }

  /** A fee as the customer pays it. */
  priceOfFee = (amount: number): Exact => this.withTax(new Exact(amount), null)

  remove(line: string): void {
    this.goods.delete(line)
  }

  takeBack(line: string, quantity: number): void {
    ;(this.goods.get(line) as Goods).back += quantity
  }

  cancel(): void {
    this.cancelled = true
  }

  /** With tax and before rounding. */
  total(): Exact {
    if (this.cancelled) {
      return new Exact(0)
    }
    const parts = [
      ...[...this.goods.values()].map((goods) => this.withTax(keptOf(goods), goods.sku)),
      ...[...this.charges.values(), ...this.fees.values()].map((amount) => this.withTax(amount, null)),
    ]
    return parts.reduce((sum, part) => sum.plus(part), new Exact(0))
  }

  /** What it holds now, without what returns cost. */
  holds(): Map<string, Pieces> {
    const goods = [...this.goods].map(([line, one]) => [line, { count: one.ordered - one.back, cost: this.withTax(keptOf(one), one.sku) }] as const)
    const charges = [...this.charges].map(([name, amount]) => [name, { count: 1, cost: this.withTax(amount, null) }] as const)
    return this.cancelled ? new Map() : new Map([...goods, ...charges].filter(([, { count }]) => count > 0))
  }

  private withTax(amount: Exact, sku: string | null): Exact {
    return this.market === "eu" ? amount : amount.times(100 + rateOf(this.market, sku)).div(100)
  }
}

/** A discount belongs to the goods that are kept, in proportion. */
const keptOf = ({ price, ordered, back, discount }: Goods): Exact => {
  const kept = ordered - back
  return kept === 0 ? new Exact(0) : price.times(kept).minus(discount.times(kept).div(ordered))
}

const round = (amount: BigNumber) => amount.decimalPlaces(2, BigNumber.ROUND_HALF_UP)

/** The price of delivery that `checkout` chooses. */
export const deliveryOf = (market: Market): number =>
  MARKETS.find(({ key }) => key === market)?.shipping.find(({ code }) => code === "standard" || code === "parcel")?.amount ?? NaN

/**
 * An amount in cents; two of them when it is half a cent to the last digit, because Medusa's own division may leave it just below.
 */
export const roundings = (exact: BigNumber): BigNumber[] => [round(exact.minus("1e-9")), round(exact.plus("1e-9"))]

/**
 * What the documents of an order must come to: its worth, less what was refunded although it was not paid too much. `exact` is what it is worth,
 * `came` what came to it since each of its refunds; those without were made of the order as it is.
 */
function expectedOf(exact: BigNumber, { paid, refunds }: Books, came: BigNumber[]): BigNumber[] {
  return [0, 1].flatMap((way) => {
    const made = refunds.map((refund, index) => ({ ...refund, there: roundings(exact.minus(came[index] ?? 0))[way] }))
    // What was given back beyond what was owed is credited, and half a cent of a credit is a cent.
    return roundings(exact).map((worth) => worth.minus(round(worth.minus(mustComeTo(worth, paid, made)))))
  })
}

/** Why the documents do not come to what an order is worth; null when they do. `came`: what came to it since each of its refunds. */
export function disagreement(exact: BigNumber, books: Books, came: BigNumber[] = []): string | null {
  const documents = books.invoiced.minus(books.credited)
  const expected = expectedOf(exact, books, came)
  if (expected.some((amount) => amount.eq(documents))) {
    return null
  }
  const { invoiced, credited, paid, refunds } = books
  return `the documents come to ${documents} (${invoiced} - ${credited}), but the order is worth ${exact.toFixed(6)}, ${paid} was paid and ${refunds.map(({ amount }) => amount).join(" and ") || 0} given back: ${expected[0]} is right`
}
