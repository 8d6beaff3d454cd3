import { nextInvoiceNumber, openOffice } from "../helpers/demo-office"
import { buy, detailOf, invoiceOf } from "../helpers/demo-shop"
import { admin, eventually } from "../helpers/demo-store"

// The demo store hooks into issuing: integration-tests/store/src/workflows/hooks/issue-document.ts.
let saudi: string

beforeAll(async () => {
  saudi = (await openOffice()).saudi
})

const say = (orderId: string, metadata: Record<string, unknown>) => admin("POST", `/admin/orders/${orderId}`, { metadata })

describe("A store's own code", () => {
  it("may hold a document back: it is a draft that says why, takes no number, and is issued when the store agrees", async () => {
    const number = await nextInvoiceNumber(saudi)
    const order = await buy({ items: { "CUP-CAP-IVR": 1 }, metadata: { hold_invoice: "The customer's credit is being checked." } })
    const draft = await invoiceOf(order.id, "draft")
    expect(draft.issues).toMatchObject([{ rule: "vetoed", severity: "error", params: { reason: "The customer's credit is being checked." } }])
    expect(await nextInvoiceNumber(saudi)).toBe(number)
    await say(order.id, { hold_invoice: "" })
    expect(await invoiceOf(order.id)).toMatchObject({ id: draft.id, number, issues: [] })
  })

  it("may amend the texts of a document before it is issued", async () => {
    const order = await buy({ items: { "CUP-CAP-IVR": 1 }, metadata: { invoice_note: "Thank you for visiting us in Riyadh." } })
    const { document } = await invoiceOf(order.id)
    expect(document.notes).toContain("Thank you for visiting us in Riyadh.")
    expect(document.totals.gross).toBe("178.25")
  })

  it("may not change amounts: the document stays as it was, and says who tried", async () => {
    const order = await buy({ items: { "CUP-CAP-IVR": 1 }, metadata: { invoice_discount: true } })
    const draft = await invoiceOf(order.id, "draft")
    expect(draft.issues).toMatchObject([{ rule: "amended-amounts", path: "totals" }])
    expect(draft.document.totals.payable).toBe("178.25")
  })

  it("may hold a credit by hand back too: the draft is issued as it was asked for, once the store agrees", async () => {
    const order = await buy({ items: { "CUP-CAP-IVR": 2 } })
    const invoice = await invoiceOf(order.id)
    await say(order.id, { hold_invoice: "Credits need a second pair of eyes." })
    const lines = [{ line_id: "1", quantity: 1 }]
    const asked = await admin("POST", `/admin/invoices/${invoice.id}/credit`, { lines, reason: "One cup was chipped" })
    expect(asked.invoice).toMatchObject({ type: "credit_note", status: "draft", number: null, issues: [{ rule: "vetoed" }] })
    const still = await admin("POST", `/admin/invoices/${asked.invoice.id}/issue`, {})
    expect(still.invoice).toMatchObject({ id: asked.invoice.id, status: "draft" })
    await say(order.id, { hold_invoice: "" })
    const { invoice: note } = await admin("POST", `/admin/invoices/${asked.invoice.id}/issue`, {})
    // 135 and 15 % = 155.25
    expect(note).toMatchObject({ id: asked.invoice.id, status: "issued", total: 155.25, issues: [], corrects_id: invoice.id })
    expect(note.document.references.reason).toBe("One cup was chipped")
    expect(await detailOf(invoice.id)).toMatchObject({ credited_total: 155.25 })
    expect((await admin("POST", `/admin/invoices/${note.id}/issue`, {})).invoice.number).toBe(note.number)
  })

  it("is told when a document is issued", async () => {
    const order = await buy({ items: { "CUP-CAP-IVR": 1 }, metadata: { tell_number: true } })
    const { number } = await invoiceOf(order.id)
    const told = await eventually("the order to know its number", async () => {
      const { order: now } = await admin("GET", `/admin/orders/${order.id}?fields=id,metadata`)
      return now.metadata.invoice_number ?? null
    })
    expect(told).toBe(number)
  })
})
