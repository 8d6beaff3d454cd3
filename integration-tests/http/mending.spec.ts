import { cancel, changeProfile, EUROPEAN_SELLER, nextInvoiceNumber, openOffice } from "../helpers/demo-office"
import { buy, detailOf, documentsOf, invoiceOf, type Order } from "../helpers/demo-shop"
import { admin, askAdmin, eventually, sql } from "../helpers/demo-store"

let sellers: Awaited<ReturnType<typeof openOffice>>

beforeAll(async () => {
  sellers = await openOffice()
})

const amend = (id: string, body: Record<string, unknown>) => askAdmin("POST", `/admin/invoices/${id}/amend`, body)

const errorsOf = (invoice: { issues: { rule: string; severity: string }[] }) =>
  invoice.issues.filter(({ severity }) => severity === "error").map(({ rule }) => rule)

/** An order nobody has invoiced yet. */
async function uninvoiced(items: Record<string, number>): Promise<Order> {
  await changeProfile(sellers.saudi, { trigger: "manual" })
  const order = await buy({ items })
  await eventually(`a look at ${order.id}`, async () => (await sql("SELECT 1 FROM invoice_order WHERE order_id = $1 AND synced_at IS NOT NULL", [order.id]))[0])
  await changeProfile(sellers.saudi, { trigger: "placed" })
  return order
}

/** Two cups, 333.50, of which the checkout asked for another amount: a rounding of Medusa's. */
async function disagreeing(collected: string) {
  const order = await uninvoiced({ "CUP-CAP-IVR": 2 })
  await sql(
    `UPDATE payment_collection SET amount = $2::numeric, raw_amount = jsonb_build_object('value', $2::text, 'precision', 20)
     WHERE id IN (SELECT payment_collection_id FROM order_payment_collection WHERE order_id = $1)`,
    [order.id, collected]
  )
  return (await admin("POST", "/admin/invoices", { order_id: order.id })).invoice
}

describe("A draft is mended on its own page", () => {
  describe("when the buyer owes the tax and has no VAT id", () => {
    beforeAll(() => changeProfile(sellers.europe, { tax_codes: { "EU-TEACHING": { category: "reverse-charge", reason: "Steuerschuldnerschaft des Leistungsempfängers" } } }))
    afterAll(() => changeProfile(sellers.europe, { tax_codes: EUROPEAN_SELLER.tax_codes }))

    const course = async () => invoiceOf((await buy({ market: "eu", delivery: null, items: { "CRS-BAR-1": 1 } })).id, "draft")

    it("by saying it: the draft is issued in the same row, and the order stays as it is", async () => {
      const draft = await course()
      expect(errorsOf(draft)).toEqual(["reverse-charge-buyer-id"])
      const number = await nextInvoiceNumber(sellers.europe)
      const { status, body } = await amend(draft.id, {
        buyer: { name: "Röstwerk Hamburg GmbH", contact_name: "Jonas Brandt", vat_id: "de 811 569 869", address: { line1: "Speicherstadt 4" } },
        purchase_order: "PO-77",
      })
      expect(status).toBe(200)
      expect(body.invoice).toMatchObject({ id: draft.id, status: "issued", number, buyer_name: "Röstwerk Hamburg GmbH", has_issues: false })
      const { buyer, references } = body.invoice.document
      expect(buyer).toEqual({
        ...draft.document.buyer,
        name: "Röstwerk Hamburg GmbH",
        contact_name: "Jonas Brandt",
        vat_id: "DE811569869",
        address: { ...draft.document.buyer.address, line1: "Speicherstadt 4" },
      })
      expect(references.purchase_order).toBe("PO-77")
      const { order } = await admin("GET", `/admin/orders/${draft.order_id}?fields=id,metadata,*billing_address`)
      expect([order.metadata?.vat_id, order.billing_address.company]).toEqual([undefined, null])
      const told = body.invoice.events.find(({ kind }: { kind: string }) => kind === "amended")
      expect(told).toMatchObject({
        actor: expect.stringMatching(/^user:/),
        data: { fields: expect.arrayContaining(["buyer.name", "buyer.contact_name", "buyer.vat_id", "buyer.address", "purchase_order"]) },
      })
      expect((await amend(draft.id, { purchase_order: "PO-78" })).status).toBe(409)
    })

    it("step by step: what was said before stays, and null takes it back", async () => {
      const draft = await course()
      const first = (await amend(draft.id, { buyer: { name: "Somebody else", email: "other@example.com" } })).body.invoice
      expect(first).toMatchObject({ status: "draft", buyer_name: "Somebody else", buyer_email: "other@example.com" })
      expect(errorsOf(first)).toEqual(["reverse-charge-buyer-id"])
      const second = (await amend(draft.id, { buyer: { name: null }, notes: ["Thank you"] })).body.invoice
      expect(second).toMatchObject({ buyer_name: draft.buyer_name, buyer_email: "other@example.com", document: { notes: ["Thank you"] } })
      expect(second.amendments).toEqual({ buyer: { email: "other@example.com" }, notes: ["Thank you"] })
      await cancel(draft.order_id)
      await invoiceOf(draft.order_id, "void")
      expect((await amend(draft.id, { notes: [] })).status).toBe(409)
    })

    it("with texts only that fit", async () => {
      const draft = await course()
      for (const body of [{}, { buyer: { name: 7 } }, { buyer: { shoe_size: "44" } }, { buyer: { address: { country_code: "Germany" } } }, { total: "1.00" }, { notes: "x" }]) {
        expect([body, (await amend(draft.id, body)).status]).toEqual([body, 400])
      }
      expect((await amend("inv_unknown", { notes: [] })).status).toBe(404)
      expect(await detailOf(draft.id)).toMatchObject({ status: "draft", amendments: null })
    })
  })

  it("when a tax code has no meaning, by giving it one in the profile", async () => {
    await changeProfile(sellers.europe, { tax_codes: {} })
    try {
      const draft = await invoiceOf((await buy({ market: "eu", delivery: null, items: { "CRS-BAR-1": 1 } })).id, "draft")
      expect(draft.issues).toEqual(expect.arrayContaining([expect.objectContaining({ rule: "tax-code-unknown", params: { code: "EU-TEACHING" } })]))
      await changeProfile(sellers.europe, { tax_codes: EUROPEAN_SELLER.tax_codes })
      const { invoices } = await admin("POST", `/admin/orders/${draft.order_id}/invoices/sync`, {})
      expect(invoices).toMatchObject([{ id: draft.id, status: "issued", total: 175 }])
    } finally {
      await changeProfile(sellers.europe, { tax_codes: EUROPEAN_SELLER.tax_codes })
    }
  })

  it("when the amounts differ by a halala, by saying which was charged; the difference is the document's rounding", async () => {
    const draft = await disagreeing("333.51")
    expect(draft.issues).toMatchObject([{ rule: "collected-disagrees", params: { lines: "333.50", order: "333.50", collected: "333.51" } }])
    const none = await amend(draft.id, { charged: "333.49" })
    expect([none.status, none.body.message]).toEqual([409, "333.49 SAR is none of the amounts that disagree. Choose one of these: 333.50, 333.51 SAR."])
    const { invoice } = (await amend(draft.id, { charged: 333.51 })).body
    expect(invoice).toMatchObject({ id: draft.id, status: "issued", total: 333.51, balance: 333.51, issues: [] })
    expect(invoice.document.totals).toMatchObject({ gross: "333.50", rounding: "0.01", payable: "333.51" })
    await admin("POST", `/admin/orders/${draft.order_id}/invoices/sync`, {})
    expect(await documentsOf(draft.order_id)).toHaveLength(1)
  })

  it("but not when they differ by more: then the order itself is wrong", async () => {
    const draft = await disagreeing("335.00")
    const answer = await amend(draft.id, { charged: "335.00" })
    expect([answer.status, answer.body.message]).toEqual([409, expect.stringContaining("Correct the order itself")])
    expect(await detailOf(draft.id)).toMatchObject({ status: "draft", amendments: null })
  })

  it("when they agree after all, nobody needs to decide", async () => {
    await changeProfile(sellers.saudi, { vat_id: null })
    try {
      const draft = await invoiceOf((await buy({ items: { "PIT-STL-350": 1 } })).id, "draft")
      const answer = await amend(draft.id, { charged: "102.35" })
      expect([answer.status, answer.body.message]).toEqual([409, expect.stringContaining("The amounts of this draft agree")])
    } finally {
      await changeProfile(sellers.saudi, { vat_id: "310987654300003" })
    }
  })
})
