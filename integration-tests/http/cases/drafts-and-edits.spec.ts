import { anEmail, omar } from "../../helpers/demo-people"
import { documentsOf, invoiceOf, regionOf, variantOf } from "../../helpers/demo-shop"
import { after, editOrder, nextInvoiceNumber, openOffice, orderOf, reconcile } from "../../helpers/demo-office"
import { admin, caller, send, shopHeaders } from "../../helpers/demo-store"
import { walletPaysAtOnce } from "../../helpers/demo-wallet"
import { linesOf, loseEvent, missed, withTrigger } from "../../helpers/missed-orders"
import { correctionsOf, figuresOf, settled, stands } from "../../helpers/order-documents"

let sellers: Awaited<ReturnType<typeof openOffice>>

beforeAll(async () => {
  sellers = await openOffice()
})

afterAll(() => withTrigger(sellers, "placed"))

/** A quote that the operator writes. */
async function quote(items: Record<string, number>): Promise<string> {
  const { sales_channels } = await admin("GET", "/admin/sales-channels?limit=1")
  const { draft_order } = await admin("POST", "/admin/draft-orders", {
    email: anEmail("quote"),
    region_id: await regionOf("sa"),
    sales_channel_id: sales_channels[0].id,
    shipping_address: omar,
    billing_address: omar,
    items: await Promise.all(Object.entries(items).map(async ([sku, quantity]) => ({ variant_id: await variantOf(sku), quantity }))),
  })
  return draft_order.id
}

/** The customer pays an order with the wallet, through the Store API. */
async function openWallet(orderId: string, amount: number): Promise<string> {
  const { payment_collection } = await admin("POST", "/admin/payment-collections", { order_id: orderId, amount })
  const answer = await caller(shopHeaders())("POST", `/store/payment-collections/${payment_collection.id}/payment-sessions`, { provider_id: "pp_wallet_demo" })
  return answer.payment_collection.payment_sessions[0].id
}

describe("An order that begins as a quote", () => {
  it("case 25: is invoiced unpaid when it is converted, and is paid by a link later", async () => {
    const number = await nextInvoiceNumber(sellers.saudi)
    const id = await quote({ "CUP-CAP-IVR": 2 })
    await reconcile("recent")
    expect(await documentsOf(id)).toEqual([])
    await admin("POST", `/admin/draft-orders/${id}/convert-to-order`, {})
    const invoice = await invoiceOf(id)
    // 2 × 135 = 270 and 15 % = 310.50; no shipping
    expect(invoice).toMatchObject({ number, total: 310.5, net_total: 270, tax_total: 40.5, payment_status: "unpaid", balance: 310.5 })
    expect(linesOf(invoice.document)).toEqual([["CUP-CAP-IVR", "2", "270.00", "310.50"]])
    expect(invoice.document.charges).toEqual([])
    expect(invoice.document.payment.due_date).toBe(invoice.due_date)
    expect((await orderOf(id)).payment_collections ?? []).toEqual([])

    const { link } = await admin("POST", `/admin/invoices/${invoice.id}/links`, {})
    const page = async () => (await send("GET", new URL(link.url).pathname, { headers: shopHeaders() })).text
    const unpaid = await page()
    await walletPaysAtOnce(await openWallet(id, 310.5), 310.5)
    const paid = await settled(invoice.id, "paid")
    expect(paid).toMatchObject({ paid_total: 310.5, balance: 0, overdue: false, transactions: [{ kind: "capture", amount: 310.5, method: "Wallet" }] })
    expect(paid.document).toEqual(invoice.document)
    expect(await page()).not.toBe(unpaid)
    await stands(id, { worth: "310.50", paid: "310.50", open: "0.00" })
    expect(await nextInvoiceNumber(sellers.saudi)).toBe(after(number))
  })
})

describe("An order that changes before it is invoiced", () => {
  it("case 19: is invoiced as it was sold, and what an edit added has a document of its own", async () => {
    await withTrigger(sellers, "manual")
    const order = await missed({ items: { "CUP-CAP-IVR": 2 } })
    await editOrder(order.id, { sku: "CUP-CAP-IVR", quantity: 5 })
    const number = await nextInvoiceNumber(sellers.saudi)
    await loseEvent([order.id])
    await withTrigger(sellers, "placed")
    await reconcile("recent")
    const invoice = await invoiceOf(order.id)
    expect(invoice).toMatchObject({ number, total: 333.5 })
    expect(linesOf(invoice.document)).toEqual([["CUP-CAP-IVR", "2", "270.00", "310.50"]])
    const [debit] = await correctionsOf(order.id, "debit_note")
    // 3 × 135 = 405 and 15 % = 465.75
    expect(figuresOf(debit)).toEqual([["CUP-CAP-IVR", "3", "405.00", "465.75"]])
    expect(debit.document.references.preceding).toMatchObject([{ invoice_id: invoice.id, number }])
    await stands(order.id, { worth: "799.25", paid: "0.00", open: "799.25" })
    expect(await documentsOf(order.id)).toHaveLength(2)
  })
})
