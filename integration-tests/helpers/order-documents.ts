import { compare, round, subtract, sum } from "../../src/domain/money"
import { detailOf, documentsOf } from "./demo-shop"
import { eventually } from "./demo-store"

interface Row {
  id: string
  type: string
  status: string
  total: number
}

// Any: a document in full, as the Admin API gives it.
type Full = any

/** The issued documents of an order of one type, oldest first. */
export const issuedOf = async (orderId: string, type: string): Promise<Row[]> =>
  (await documentsOf(orderId)).filter((row: Row) => row.type === type && row.status === "issued").reverse()

/** Waits for so many corrections of an order, fails when there are more, and gives them in full, oldest first. */
export async function correctionsOf(orderId: string, type: "credit_note" | "debit_note", count = 1): Promise<Full[]> {
  const rows = await eventually(`${count} ${type} of ${orderId}`, async () => {
    const found = await issuedOf(orderId, type)
    return found.length >= count ? found : null
  })
  expect(rows).toHaveLength(count)
  return Promise.all(rows.map(({ id }) => detailOf(id)))
}

/** A document's lines as [SKU, quantity, net, gross]. */
export const figuresOf = ({ document }: { document: { lines: { sku: string | null; quantity: string; net: string; gross: string }[] } }) =>
  document.lines.map(({ sku, quantity, net, gross }) => [sku, quantity, net, gross])

/** Waits until a document's payment status is as said. */
export const settled = (id: string, status: string): Promise<Full> =>
  eventually(`${id} to be ${status}`, async () => {
    const invoice = await detailOf(id)
    return invoice.payment_status === status ? invoice : null
  })

/** Waits until so much of a document is credited. */
export const credited = (id: string, total: number): Promise<Full> =>
  eventually(`${total} of ${id} to be credited`, async () => {
    const invoice = await detailOf(id)
    return invoice.credited_total === total ? invoice : null
  })

/** What all documents of an order say together: what it is worth, what was paid for it, what is open. */
export interface Standing {
  worth: string
  paid: string
  open: string
}

async function standingOf(orderId: string): Promise<Standing> {
  const rows = (await documentsOf(orderId)).filter(({ status }: Row) => status === "issued")
  const all: Full[] = await Promise.all(rows.map(({ id }: Row) => detailOf(id)))
  const digits = all[0]?.document.currency.digits ?? 2
  const ask = all.filter(({ type }) => type !== "credit_note")
  const give = all.filter(({ type }) => type === "credit_note")
  const charged = ({ document }: Full) => sum([document.totals.gross, document.totals.rounding])
  return {
    worth: round(subtract(sum(ask.map(charged)), sum(give.map(charged))), digits),
    paid: round(sum(ask.flatMap(({ transactions }) => transactions.map(({ amount }: { amount: number }) => String(amount)))), digits),
    open: round(sum(ask.map(({ balance }) => String(balance))), digits),
  }
}

/** Waits until the documents of an order say together what is expected; what is open must be what it is worth less what was paid. */
export async function stands(orderId: string, expected: Standing): Promise<void> {
  if (compare(subtract(expected.worth, expected.paid), expected.open) !== 0) {
    throw new Error(`${expected.worth} less ${expected.paid} is not ${expected.open}`)
  }
  let last: Standing | undefined
  await eventually(`order ${orderId} to stand as expected`, async () => {
    last = await standingOf(orderId)
    return JSON.stringify(last) === JSON.stringify(expected)
  }).catch(() => expect(last).toEqual(expected))
}
