import { anEmail, lena, omar } from "../../helpers/demo-people"
import { buy, detailOf, documentsOf, invoiceOf, register } from "../../helpers/demo-shop"
import { openOffice } from "../../helpers/demo-office"
import { admin, askAdmin, send, shopHeaders } from "../../helpers/demo-store"
import { missed, withTrigger } from "../../helpers/missed-orders"

let sellers: Awaited<ReturnType<typeof openOffice>>

beforeAll(async () => {
  sellers = await openOffice()
})

afterAll(() => withTrigger(sellers, "placed"))

const course = { delivery: null, items: { "CRS-BAR-1": 1 } }

/** Where a document says its buyer lives. */
const livesIn = ({ document }: { document: { buyer: { name: string; address: { line1: string; city: string; country_code: string } } } }) => {
  const { name, address } = document.buyer
  return [name, address.line1, address.city, address.country_code]
}

const OMAR = ["Omar Al-Harbi", omar.address_1, "Riyadh", "SA"]

describe("The buyer of an invoice", () => {
  it("case 27: a guest is who the address says, even with the e-mail address of somebody else's account", async () => {
    const account = await register(anEmail("account"))
    const order = await buy({ ...course, email: account.email })
    const invoice = await invoiceOf(order.id)
    // 650 and 15 %
    expect(invoice).toMatchObject({ total: 747.5, tax_total: 97.5, buyer_name: "Omar Al-Harbi", buyer_email: account.email })
    expect(livesIn(invoice)).toEqual(OMAR)
    expect(JSON.stringify(invoice.document)).not.toContain("Test Person")
    // A guest has no login: the e-mail address of the order gives a link.
    expect((await send("GET", `/store/orders/${order.id}/invoices`, { headers: shopHeaders() })).status).toBe(401)
    const { body } = await send("POST", `/store/orders/${order.id}/invoices/link`, { body: { email: account.email }, headers: shopHeaders() })
    expect(body.links).toMatchObject([{ invoice_id: invoice.id, number: invoice.number }])
    const page = await send("GET", new URL(body.links[0].url).pathname, { headers: shopHeaders() })
    expect([page.status, page.text.includes(invoice.number), page.text.includes("747.50")]).toEqual([200, true, true])
  })

  it("case 29: without a billing address the invoice goes to where the goods go", async () => {
    // 135 + 20 = 155 and 15 % = 178.25
    const order = await buy({ billTo: null, items: { "CUP-CAP-IVR": 1 } })
    expect(order.billing_address ?? null).toBeNull()
    const invoice = await invoiceOf(order.id)
    expect(invoice).toMatchObject({ total: 178.25, has_issues: false })
    expect(livesIn(invoice)).toEqual(OMAR)
    expect(invoice.document.delivery).toMatchObject({ name: "Omar Al-Harbi", address: { city: "Riyadh", country_code: "SA" } })
  })

  it("case 30: an address that is changed before the invoice is on it; one that is changed after it is not", async () => {
    await withTrigger(sellers, "manual")
    const order = await missed(course)
    const edit = (city: string, last_name: string) => admin("POST", `/admin/orders/${order.id}`, { billing_address: { ...omar, last_name, city } })
    await edit("Jeddah", "Al-Harbi of Jeddah")
    await withTrigger(sellers, "placed")
    const { invoice: made } = await admin("POST", "/admin/invoices", { order_id: order.id })
    const before = await detailOf(made.id)
    expect(livesIn(before)).toEqual(["Omar Al-Harbi of Jeddah", omar.address_1, "Jeddah", "SA"])
    await edit("Dammam", "Al-Harbi of Dammam")
    await admin("POST", `/admin/orders/${order.id}`, { email: anEmail("moved") })
    await admin("POST", `/admin/orders/${order.id}/invoices/sync`, {})
    expect((await detailOf(made.id)).document).toEqual(before.document)
    expect(await documentsOf(order.id)).toMatchObject([{ id: made.id, buyer_name: "Omar Al-Harbi of Jeddah" }])
  })

  it("who is billed and who receives may live in two countries: tax follows the goods", async () => {
    const order = await buy({ market: "eu", shipTo: lena, billTo: { ...omar }, items: { "DRP-CER-02": 1 } })
    const invoice = await invoiceOf(order.id)
    expect(livesIn(invoice)).toEqual(OMAR)
    expect(invoice.document.delivery).toMatchObject({ address: { city: "Berlin", country_code: "DE" } })
    // 21.50 + 5.90 = 27.40; / 1.19 = 23.0252…
    expect(invoice.document.taxes).toMatchObject([{ rate: "19", taxable: "23.03", tax: "4.37" }])
    expect((await askAdmin("GET", `/admin/invoices/${invoice.id}`)).status).toBe(200)
  })
})
