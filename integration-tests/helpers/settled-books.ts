import { BigNumber } from "bignumber.js"
import { brokenLaws, booksOf, type Violation } from "./invariants"
import { sql } from "./demo-store"
import { reconcile } from "./demo-office"
import { twoMinutesPass } from "./time-passes"
import { brokenFiles } from "./stored-files"
import type { Cart } from "./trade"
import { deliveryOf, disagreement, Worth } from "./worth"

/** What an order is worth that was bought and not changed since, by the price list. */
export function worthOf({ market, items }: Cart): BigNumber {
  const worth = new Worth(market)
  for (const [sku, quantity] of Object.entries(items)) {
    worth.add(sku, sku, quantity)
  }
  worth.charge("delivery", deliveryOf(market))
  return worth.total()
}

/** Every order of the database with the e-mail address that it was bought with, and whether it was cancelled. */
const allOrders = () =>
  sql<{ id: string; email: string; cancelled: boolean }>(
    `SELECT id, email, status = 'canceled' AS cancelled FROM "order" WHERE is_draft_order = false AND deleted_at IS NULL`
  )

async function wrongWorth(carts: Map<string, Cart>): Promise<Violation[]> {
  const orders = await allOrders()
  const books = await booksOf(orders.map(({ id }) => id))
  return orders.flatMap(({ id, email, cancelled }) => {
    const cart = carts.get(email)
    const own = books.get(id)
    if (!cart || !own || (cancelled && own.invoiced.isZero())) {
      return []
    }
    const says = disagreement(cancelled ? new BigNumber(0) : worthOf(cart), own)
    return says ? [{ order_id: id, says }] : []
  })
}

const countDocuments = async (): Promise<string> => {
  const [row] = await sql<{ count: string }>("SELECT count(*) || ' documents, ' || (SELECT count(*) FROM invoice_transaction) || ' entries' AS count FROM invoice")
  return row.count
}

/** What is wrong with the books and with the orders that were bought (carts by e-mail address); asked while nothing happens to them. */
async function wrongs(carts: Map<string, Cart>): Promise<string[]> {
  const found = [...(await brokenLaws()), ...(await wrongWorth(carts)), ...(await brokenFiles())]
  return found.map(({ order_id, says }) => `${order_id ?? "The books"}: ${says}`)
}

/** What is young may be on its ordinary road, and is left alone by reconcile: two minutes pass before it. */
async function repaired(carts: Map<string, Cart>): Promise<string[]> {
  await twoMinutesPass()
  await sql("UPDATE invoice_order SET next_attempt_at = now() WHERE next_attempt_at > now()")
  await reconcile("full")
  return wrongs(carts)
}

/** A process may still be at work. */
const PATIENCE = 100_000
const BETWEEN = 3_000

/**
 * Reconciles, and waits until all is right; then reconciles again, which must change nothing. Gives what is still wrong in the end.
 * A failure that waits for its next attempt is tried at once.
 */
export async function settledBooks(carts: Map<string, Cart>): Promise<string[]> {
  const end = Date.now() + PATIENCE
  for (let found = await repaired(carts); found.length; found = await repaired(carts)) {
    if (Date.now() > end) {
      return found
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN))
  }
  const before = await countDocuments()
  await reconcile("full")
  const after = await countDocuments()
  return before === after ? wrongs(carts) : [`A second reconcile made more of ${before}: ${after}`]
}
