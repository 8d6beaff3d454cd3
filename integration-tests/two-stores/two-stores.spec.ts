import { openOffice } from "../helpers/demo-office"
import { openDesk, Refused, type Desk } from "../helpers/desk"
import { aCart, clients } from "../helpers/load"
import { settledBooks } from "../helpers/settled-books"
import { storeUrls } from "../helpers/store-urls"
import { checkout, type Cart } from "../helpers/trade"

const ORDERS = 20
const CLIENTS = 8

const desks = storeUrls().map((url) => openDesk({ base: () => url }))
const carts = new Map<string, Cart>()
const refusals: string[] = []

/** A store may say no: what is being changed by one process cannot be changed by the other. */
const may = (call: Promise<unknown>): Promise<unknown> =>
  call.catch((error: unknown) => {
    if (!(error instanceof Refused) || error.status >= 500) {
      throw error
    }
    refusals.push(error.message)
  })

/** Both processes look at the order at once. */
const look = (orderId: string) => Promise.all((desks.length > 1 ? desks : [...desks, ...desks]).map(({ office }) => office("POST", `/admin/orders/${orderId}/invoices/sync`, {})))

async function paymentOf({ office }: Desk, orderId: string): Promise<{ id: string; amount: number }> {
  const { order } = await office("GET", `/admin/orders/${orderId}?fields=id,*payment_collections,*payment_collections.payments`)
  return order.payment_collections[0].payments[0]
}

async function liveOf(turn: number): Promise<void> {
  const here = desks[turn % desks.length]
  const there = desks[(turn + 1) % desks.length]
  const cart = aCart(turn)
  carts.set(cart.email, cart)
  const orderId = await checkout(here, cart)
  const payment = await paymentOf(there, orderId)
  if (cart.pay === "later" && turn % 4 === 0) {
    await Promise.all([may(there.office("POST", `/admin/orders/${orderId}/cancel`, {})), look(orderId)])
    return
  }
  if (cart.pay === "later") {
    await Promise.all([may(here.office("POST", `/admin/payments/${payment.id}/capture`, { amount: 5 })), look(orderId)])
    await Promise.all([may(there.office("POST", `/admin/payments/${payment.id}/refund`, { amount: 2, note: "test" })), look(orderId)])
    return
  }
  await Promise.all([may(there.office("POST", `/admin/payments/${payment.id}/refund`, { amount: 3, note: "test" })), look(orderId)])
  await Promise.all([may(here.office("POST", `/admin/payments/${payment.id}/refund`, { amount: 1.5, note: "test" })), look(orderId)])
}

describe(`Two processes on one database (${desks.length} of them answer)`, () => {
  beforeAll(openOffice)

  it("make every document once, without gap, whoever is asked and whoever hears of it", async () => {
    await clients(CLIENTS, liveOf, ORDERS)
    const wrong = await settledBooks(carts)
    process.stdout.write(`\n${carts.size} orders, ${refusals.length} refusals of Medusa\n`)
    expect(wrong).toEqual([])
  })
})
