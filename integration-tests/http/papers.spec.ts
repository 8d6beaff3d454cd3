import { buy, detailOf, invoiceOf } from "../helpers/demo-shop"
import { capture, deliver, openOffice, orderOf } from "../helpers/demo-office"
import { admin, askAdmin, send } from "../helpers/demo-store"
import { pdfCheck, pdfText } from "../../src/pdf/__tests__/pdf-tools"

beforeAll(openOffice)

describe("Papers", () => {
  const paper = async (address: string) => {
    const answer = await askAdmin("GET", address)
    expect([address, answer.status, answer.headers.get("content-type")]).toEqual([address, 200, "application/pdf"])
    expect(pdfCheck(answer.bytes)).toContain("No syntax or stream encoding errors found")
    return { text: pdfText(answer.bytes), name: /filename="([^"]+)"/.exec(answer.headers.get("content-disposition") ?? "")?.[1] }
  }

  it("of an order take no number: a proforma and a packing slip", async () => {
    const order = await buy({ items: { "SET-ARB-BRS": 2 } })
    const { number } = await invoiceOf(order.id)
    const { display_id } = await orderOf(order.id)
    const [slip, proforma] = [await paper(`/admin/orders/${order.id}/packing-slip`), await paper(`/admin/orders/${order.id}/proforma`)]
    expect([slip.name, proforma.name]).toEqual([`packing-slip-${display_id}.pdf`, `proforma-${display_id}.pdf`])
    for (const { text } of [slip, proforma]) {
      expect(text).toContain("SET-ARB-BRS")
      expect(text).not.toContain(number)
    }
  })

  it("name what one fulfilment sent", async () => {
    const order = await buy({ items: { "SET-ARB-BRS": 1, "BEAN-KHW-1K": 1 } })
    const { items } = await orderOf(order.id)
    const beans = items.find(({ variant_sku }: { variant_sku: string }) => variant_sku === "BEAN-KHW-1K")
    await admin("POST", `/admin/orders/${order.id}/fulfillments`, { items: [{ id: beans.id, quantity: 1 }] })
    const { fulfillments } = (await admin("GET", `/admin/orders/${order.id}?fields=id,*fulfillments`)).order
    const { text } = await paper(`/admin/orders/${order.id}/packing-slip?fulfillment_id=${fulfillments[0].id}`)
    expect(text).toContain("BEAN-KHW-1K")
    expect(text).not.toContain("SET-ARB-BRS")
    expect((await askAdmin("GET", `/admin/orders/${order.id}/packing-slip?fulfillment_id=ful_nowhere`)).status).toBe(404)
    expect((await askAdmin("GET", `/admin/orders/${order.id}/packing-slip?surprise=1`)).status).toBe(400)
  })

  it("confirm a payment that was received, and no other entry of the ledger", async () => {
    const order = await buy({ delivery: null, items: { "CRS-BAR-1": 1 } })
    const { id } = await invoiceOf(order.id)
    await capture(order.id)
    const paid = await waitForPayment(id)
    const [{ id: transaction }] = paid.transactions
    const { name, text } = await paper(`/admin/invoices/${id}/receipts/${transaction}`)
    expect(name).toBe(`receipt-${paid.number}-1.pdf`)
    // All of it was paid: nothing is named as still open.
    expect(text).toMatch(/Paid/)
    expect(text).not.toMatch(/Still to pay/i)
    expect((await askAdmin("GET", `/admin/invoices/${id}/receipts/invtxn_nowhere`)).status).toBe(404)
    expect((await askAdmin("GET", `/admin/invoices/inv_nowhere/receipts/${transaction}`)).status).toBe(404)
  })

  it("do not confirm what was taken back", async () => {
    const { id } = await invoiceOf((await buy({ delivery: null, items: { "CRS-BAR-1": 1 } })).id)
    const { invoice } = await admin("POST", `/admin/invoices/${id}/payments`, { kind: "payment", amount: "1.00", method: "Cash" })
    const entry = invoice.transactions.find(({ kind }: { kind: string }) => kind === "manual")
    await paper(`/admin/invoices/${id}/receipts/${entry.id}`)
    await admin("DELETE", `/admin/invoices/${id}/payments/${entry.id}`, { reason: "Not ours" })
    const refused = await askAdmin("GET", `/admin/invoices/${id}/receipts/${entry.id}`)
    expect([refused.status, refused.body.message]).toEqual([409, expect.stringContaining("not taken back")])
  })

  it("are made of a draft order too", async () => {
    const { region_id } = (await admin("GET", `/admin/orders/${(await buy({ delivery: null, items: { "CRS-BAR-1": 1 } })).id}?fields=id,region_id`)).order
    const { draft_order } = await admin("POST", "/admin/draft-orders", { region_id, email: "draft@example.com", items: [{ title: "Espresso machine", quantity: 1, unit_price: 100 }] })
    const { text } = await paper(`/admin/orders/${draft_order.id}/proforma`)
    expect(text).toContain("Espresso machine")
  })

  it("are for who is logged in, of orders that exist", async () => {
    for (const address of ["/admin/orders/order_nowhere/proforma", "/admin/orders/order_nowhere/packing-slip", "/admin/orders/%00/proforma"]) {
      expect([address, (await askAdmin("GET", address)).status]).toEqual([address, 404])
      expect([address, (await send("GET", address)).status]).toEqual([address, 401])
    }
  })

  it("of a delivered order still say all of it", async () => {
    const order = await buy({ items: { "SET-ARB-BRS": 1 } })
    await deliver(order.id)
    expect((await paper(`/admin/orders/${order.id}/packing-slip`)).text).toContain("SET-ARB-BRS")
  })
})

async function waitForPayment(id: string) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const invoice = await detailOf(id)
    if (invoice.transactions.length) {
      return invoice
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error("The payment did not reach the ledger.")
}
