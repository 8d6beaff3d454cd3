import { BigNumber } from "bignumber.js"
import { openDesk, Refused, type Desk } from "../helpers/desk"
import { storeUrls } from "../helpers/store-urls"
import type { Pieces } from "../../src/mapping/__tests__/law-of-goodwill"
import { Worth } from "../helpers/worth"
import type { Market } from "../helpers/trade"
import type { Fate, Operation } from "./operation"

/** A line of the order that the story may still change. */
export interface StoryLine {
  id: string
  sku: string
  ordered: number
  /** Sent back, whether it has arrived or not. */
  leaving: number
}

/** Goods on their way back. */
export interface OpenReturn {
  id: string
  line: StoryLine
  left: number
  fee: number | null
}

/** An exchange or a claim: what it sends out, and what it expects back. */
export interface Swap {
  id: string
  out: string | null
  back: OpenReturn | null
}

/** One order while things happen to it: what the test has done so far, never what the plugin said. */
export class Story {
  orderId = ""
  market: Market = "sa"
  worth = new Worth("sa")
  lines: StoryLine[] = []
  returns: OpenReturn[] = []
  exchanges: Swap[] = []
  claims: Swap[] = []
  /** What became of each operation. */
  readonly told: string[] = []
  /** Medusa failed half-way: what the order is worth is known to Medusa alone. */
  unsure = false
  /** What the order held at each of its refunds. */
  readonly heldAtRefunds: Map<string, Pieces>[] = []
  readonly desk: Desk
  readonly lane: string
  private fate: Fate = "heard"

  constructor(number: number) {
    this.lane = `lane-${number}`
    const urls = storeUrls()
    this.desk = openDesk({
      base: () => urls[number % urls.length],
      headers: () => ({ "x-events": this.fate, "x-lane": this.lane }),
    })
  }

  /** Runs one operation with the fate of its events. */
  async meet(operation: Operation, act: (story: Story, operation: Operation) => Promise<string>): Promise<void> {
    this.fate = operation.events
    const outcome = await act(this, operation).catch((error: unknown) => this.explain(error))
    this.fate = "heard"
    this.told.push(`${operation.do} (${operation.events}): ${outcome}`)
  }

  /** Lets what was kept back be heard now. */
  async release(): Promise<void> {
    this.fate = "released"
    await this.desk.office("GET", `/admin/orders/${this.orderId}?fields=id`)
    this.fate = "heard"
  }

  // Any: an order as the Admin API gives it.
  async order(fields: string): Promise<any> {
    return (await this.desk.office("GET", `/admin/orders/${this.orderId}?fields=${fields}`)).order
  }

  /** What Medusa says an order is worth: its total and what refunds took off it; a return costs nothing until it has arrived. */
  async worthInMedusa(): Promise<BigNumber> {
    const { total, credit_line_total } = await this.order("id,total,credit_line_total")
    const waiting = this.returns.reduce((sum, { fee }) => sum.plus(this.worth.priceOfFee(fee ?? 0)), new BigNumber(0))
    return new BigNumber(total).plus(credit_line_total).minus(waiting)
  }

  /** A refund was made just now. */
  refunded(): void {
    this.heldAtRefunds.push(this.worth.holds())
  }

  /** Learns of lines that Medusa made since; each gets its place in the worth by the price list. */
  async learnLines(): Promise<StoryLine[]> {
    const { items } = await this.order("id,*items,*items.detail")
    const known = new Set(this.lines.map(({ id }) => id))
    const learned: StoryLine[] = items
      .filter(({ id }: { id: string }) => !known.has(id))
      .map((item: { id: string; variant_sku: string; quantity: number }) => ({ id: item.id, sku: item.variant_sku, ordered: item.quantity, leaving: 0 }))
      .sort((a: StoryLine, b: StoryLine) => a.sku.localeCompare(b.sku))
    for (const { id, sku, ordered } of learned) {
      this.worth.add(id, sku, ordered)
    }
    this.lines.push(...learned)
    return learned
  }

  /** The line that an operation's number means; null when there is none. */
  line(number: number): StoryLine | null {
    return this.lines.length ? this.lines[number % this.lines.length] : null
  }

  forgetLine(id: string): void {
    this.lines = this.lines.filter((line) => line.id !== id)
    this.worth.remove(id)
  }

  private explain(error: unknown): string {
    if (!(error instanceof Refused)) {
      throw error
    }
    const ours = /\/(invoices|invoicing)\b/.test(error.call)
    if (ours) {
      throw error
    }
    // Medusa says no to much, and fails at some of it: both are its own affair.
    this.unsure ||= error.status >= 500
    return `${error.status >= 500 ? "Medusa failed" : "refused"}: ${error.message}`
  }
}
