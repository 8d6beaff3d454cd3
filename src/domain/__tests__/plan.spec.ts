import { plan, type ExistingDocument, type OrderFacts, type Policy } from "../plan"

const facts = (changes: Partial<OrderFacts> = {}): OrderFacts => ({
  id: "order_1",
  placed_at: "2026-11-21T09:00:00.000Z",
  is_draft: false,
  is_canceled: false,
  documents: [],
  ...changes,
})
const policy = (changes: Partial<Policy> = {}): Policy => ({ trigger: "placed", starts_at: "2026-01-01T00:00:00.000Z", forced: false, ...changes })
const FORCED = policy({ forced: true })
const aDocument = (status: ExistingDocument["status"], source = "order:order_1", type: ExistingDocument["type"] = "invoice"): ExistingDocument => ({
  id: `inv_${status}`,
  source,
  type,
  status,
})
/** What happened to the order since it was sold is corrected once it is invoiced. */
const CORRECT = [{ kind: "correct" }]
const invoiceFrom = (source: string) => [{ kind: "invoice", source }, ...CORRECT]
const INVOICE = invoiceFrom("order:order_1")

describe("plan", () => {
  it("makes the invoice of an order that was placed", () => {
    expect(plan(facts(), policy())).toEqual(INVOICE)
  })

  it("makes the same plan however often it is asked, and only corrects once the invoice is there", () => {
    const asked = facts()
    expect(plan(asked, policy())).toEqual(plan(asked, policy()))
    expect(plan(facts({ documents: [aDocument("issued")] }), policy())).toEqual(CORRECT)
    expect(plan(facts({ documents: [aDocument("issued")] }), FORCED)).toEqual(CORRECT)
  })

  it("waits for a person when the seller wants it so", () => {
    expect(plan(facts(), policy({ trigger: "manual" }))).toEqual([])
    expect(plan(facts(), policy({ trigger: "manual", forced: true }))).toEqual(INVOICE)
  })

  it("leaves orders alone that were placed before the plugin came, to the millisecond", () => {
    const starts_at = "2026-11-21T09:00:00.001Z"
    expect(plan(facts(), policy({ starts_at }))).toEqual([])
    expect(plan(facts({ placed_at: starts_at }), policy({ starts_at }))).toEqual(INVOICE)
    expect(plan(facts(), policy({ starts_at, forced: true }))).toEqual(INVOICE)
  })

  it("compares instants, however they are written", () => {
    expect(plan(facts({ placed_at: "2026-11-21T09:00:00.000Z" }), policy({ starts_at: "2026-11-21T09:00:00Z" }))).toEqual(INVOICE)
    expect(plan(facts({ placed_at: "2026-11-21T09:00:00.000Z" }), policy({ starts_at: "2026-11-21T11:00:00.000+03:00" }))).toEqual(INVOICE)
  })

  it("never invoices a quote, even when asked", () => {
    expect(plan(facts({ is_draft: true }), policy())).toEqual([])
    expect(plan(facts({ is_draft: true }), FORCED)).toEqual([])
  })

  it("tries a draft again under its own source, whatever the trigger and the start say", () => {
    const documents = [aDocument("draft")]
    expect(plan(facts({ documents }), policy())).toEqual(INVOICE)
    expect(plan(facts({ documents }), policy({ trigger: "manual", starts_at: "2027-01-01T00:00:00.000Z" }))).toEqual(INVOICE)
    expect(plan(facts({ documents: [aDocument("draft", "order:order_1#2")] }), policy())).toEqual(invoiceFrom("order:order_1#2"))
  })

  it("voids the draft of an order that was cancelled, and makes nothing new of it, even when asked", () => {
    const canceled = facts({ is_canceled: true, documents: [aDocument("draft")] })
    const VOID = [{ kind: "void", invoice_id: "inv_draft", source: "order:order_1" }]
    expect(plan(canceled, policy())).toEqual(VOID)
    expect(plan(canceled, FORCED)).toEqual(VOID)
    expect(plan(facts({ is_canceled: true }), FORCED)).toEqual([])
    expect(plan(facts({ is_canceled: true, documents: [aDocument("issued")] }), policy())).toEqual(CORRECT)
    expect(plan(facts({ is_canceled: true, documents: [aDocument("void")] }), policy())).toEqual([])
  })

  it("takes a void draft as a person's word: only a person who asks gets a new document, under a new source", () => {
    const once = [aDocument("void")]
    const twice = [...once, aDocument("void", "order:order_1#2")]
    expect(plan(facts({ documents: once }), policy())).toEqual([])
    expect(plan(facts({ documents: once }), FORCED)).toEqual(invoiceFrom("order:order_1#2"))
    expect(plan(facts({ documents: twice }), FORCED)).toEqual(invoiceFrom("order:order_1#3"))
    expect(plan(facts({ documents: [...once, aDocument("issued", "order:order_1#2")] }), FORCED)).toEqual(CORRECT)
  })

  it("does not take a credit note or a debit note for the invoice", () => {
    expect(plan(facts({ documents: [aDocument("issued", "return:ret_1", "credit_note")] }), policy())).toEqual(INVOICE)
    expect(plan(facts({ documents: [aDocument("draft", "order-change:1", "debit_note")] }), policy())).toEqual(INVOICE)
  })
})
