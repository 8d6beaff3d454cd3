import { documentsOf, invoiceOf } from "../helpers/demo-shop"
import { admin } from "../helpers/demo-store"
import { openOffice, paymentOf } from "../helpers/demo-office"
import { loseEvent, missed, withTrigger } from "../helpers/missed-orders"

let sellers: Awaited<ReturnType<typeof openOffice>>

const emit = (name: string, data: unknown) => admin("POST", "/admin/demo/events", { name, data })

/** Orders whose events were lost, while nothing is invoiced by itself. */
async function unheard(count: number): Promise<string[]> {
  await withTrigger(sellers, "manual")
  const orders = []
  for (let index = 0; index < count; index++) {
    orders.push(await missed({ items: { "FLT-100-02": 1 } }))
  }
  const ids = orders.map(({ id }) => id)
  await loseEvent(ids)
  await withTrigger(sellers, "placed")
  return ids
}

describe("An event", () => {
  beforeAll(async () => {
    sellers = await openOffice()
  })

  afterAll(() => withTrigger(sellers, "placed"))

  it("that tells of several orders at once, as Medusa's rows do, leads to each of them", async () => {
    const ids = await unheard(2)
    await emit("order.order.updated", { id: ids })
    // 18.33 + 20 = 38.33 and 15 % = 44.0795
    for (const id of ids) {
      expect(await invoiceOf(id)).toMatchObject({ total: 44.08 })
    }
  })

  it("that tells of parts of several orders leads to each of them", async () => {
    const ids = await unheard(2)
    const payments = await Promise.all(ids.map(paymentOf))
    await emit("payment.captured", { id: payments.map(({ id }) => id) })
    for (const id of ids) {
      expect(await invoiceOf(id)).toMatchObject({ total: 44.08 })
    }
  })

  it("that comes a thousand times makes one document", async () => {
    const [id] = await unheard(1)
    await Promise.all(Array.from({ length: 1000 }, (_, index) => emit(["order.updated", "order.order.updated", "order.placed"][index % 3], { id })))
    await invoiceOf(id)
    expect(await documentsOf(id)).toHaveLength(1)
  })
})
