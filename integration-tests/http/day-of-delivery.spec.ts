import { capture, changeProfile, deliver, fulfil, openOffice } from "../helpers/demo-office"
import { buy, invoiceOf } from "../helpers/demo-shop"
import { admin } from "../helpers/demo-store"

let saudi: string

beforeAll(async () => {
  saudi = (await openOffice()).saudi
  await changeProfile(saudi, { trigger: "paid" })
})

afterAll(async () => {
  await openOffice()
})

/** The day of an instant where the seller is. */
const dayIn = (time_zone: string, instant: string) => new Intl.DateTimeFormat("en-CA", { timeZone: time_zone, dateStyle: "short" }).format(new Date(instant))

describe("The day of delivery stands on an invoice", () => {
  it("that is made after everything was delivered", async () => {
    const order = await buy({ items: { "CUP-CAP-IVR": 2 } })
    await deliver(order.id)
    await capture(order.id)
    const { document } = await invoiceOf(order.id)
    const { order: now } = await admin("GET", `/admin/orders/${order.id}?fields=id,fulfillments.delivered_at`)
    expect(document.delivery.day).toBe(dayIn("Asia/Riyadh", now.fulfillments[0].delivered_at))
  })

  it("but not while the goods are only packed", async () => {
    const order = await buy({ items: { "CUP-CAP-IVR": 1 } })
    await fulfil(order.id)
    await capture(order.id)
    expect((await invoiceOf(order.id)).document.delivery.day).toBeNull()
  })
})
