import { isFirstInvoice, plan, scopeOf, type ExistingDocument, type OrderFacts, type Policy } from "../plan"

const facts = (changes: Partial<OrderFacts> = {}): OrderFacts => ({
  id: "order_1",
  placed_at: "2026-11-21T09:00:00.000Z",
  is_draft: false,
  is_canceled: false,
  is_closed: false,
  has_payment: false,
  is_paid: false,
  fulfillments: [],
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
const invoiceFrom = (source: string) => [{ kind: "invoice", source, fulfillment_id: null }, ...CORRECT]
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

  it("does not take a further invoice of what was added later for the invoice", () => {
    const documents = [aDocument("issued"), aDocument("draft", "order-change:ordch_1:debit")]
    expect(plan(facts({ documents }), policy())).toEqual(CORRECT)
    expect(plan(facts({ documents: [aDocument("issued", "order:order_1:debit:1")] }), policy())).toEqual(INVOICE)
  })
})

describe("the trigger", () => {
  it("waits for the first payment, where the seller wants it so", () => {
    expect(plan(facts(), policy({ trigger: "first_capture" }))).toEqual([])
    expect(plan(facts({ has_payment: true }), policy({ trigger: "first_capture" }))).toEqual(INVOICE)
    expect(plan(facts({ has_payment: true }), policy({ trigger: "first_capture", starts_at: "2027-01-01T00:00:00Z" }))).toEqual([])
  })

  it("waits until everything is paid", () => {
    expect(plan(facts({ has_payment: true }), policy({ trigger: "paid" }))).toEqual([])
    expect(plan(facts({ has_payment: true, is_paid: true }), policy({ trigger: "paid" }))).toEqual(INVOICE)
  })

  it("never touches what is issued when the seller changes it", () => {
    const documents = [aDocument("issued")]
    for (const trigger of ["placed", "first_capture", "paid", "fulfilled", "manual"] as const) {
      expect(plan(facts({ documents, fulfillments: ["ful_1"] }), policy({ trigger }))).toEqual(CORRECT)
    }
  })
})

describe("an invoice for each fulfilment", () => {
  const EACH = policy({ trigger: "fulfilled" })
  const part = (id: string) => ({ kind: "invoice", source: `fulfillment:${id}`, fulfillment_id: id })

  it("is made once for each, oldest first, and nothing is made before", () => {
    expect(plan(facts(), EACH)).toEqual([])
    expect(plan(facts({ fulfillments: ["ful_1", "ful_2"] }), EACH)).toEqual([part("ful_1"), part("ful_2"), ...CORRECT])
    const documents = [aDocument("issued", "fulfillment:ful_1")]
    expect(plan(facts({ fulfillments: ["ful_1"], documents }), EACH)).toEqual(CORRECT)
    expect(plan(facts({ fulfillments: ["ful_1", "ful_2"], documents }), EACH)).toEqual([part("ful_2"), ...CORRECT])
  })

  it("leaves the rest for later: until the order is closed, a person asks, or the seller wants invoices at once", () => {
    const documents = [aDocument("issued", "fulfillment:ful_1")]
    const partly = facts({ fulfillments: ["ful_1"], documents })
    expect(plan({ ...partly, is_closed: true }, EACH)).toEqual(INVOICE)
    expect(plan(partly, { ...EACH, forced: true })).toEqual(INVOICE)
    expect(plan(partly, policy())).toEqual(INVOICE)
    expect(plan(partly, policy({ trigger: "paid" }))).toEqual(CORRECT)
  })

  it("counts orders in from the very instant at which the seller begins", () => {
    const starting = facts({ fulfillments: ["ful_1"] })
    expect(plan(starting, { ...EACH, starts_at: "2026-11-21T09:00:00.000Z" })).toEqual([part("ful_1"), ...CORRECT])
    expect(plan(starting, { ...EACH, starts_at: "2026-11-21T09:00:00.001Z" })).toEqual([])
  })

  it("is not made where the seller wants one invoice of the whole order", () => {
    const sent = facts({ fulfillments: ["ful_1"] })
    expect(plan(sent, policy())).toEqual(INVOICE)
    expect(plan(sent, policy({ trigger: "paid" }))).toEqual([])
    expect(plan(sent, { ...EACH, forced: true })).toEqual(INVOICE)
  })

  it("takes a void draft as a person's word", () => {
    const documents = [aDocument("void", "fulfillment:ful_1")]
    expect(plan(facts({ fulfillments: ["ful_1"], documents }), EACH)).toEqual([])
  })

  it("tries a draft again, and ends it with its fulfilment", () => {
    const documents = [aDocument("draft", "fulfillment:ful_1")]
    expect(plan(facts({ fulfillments: ["ful_1"], documents }), policy({ trigger: "manual" }))).toEqual([part("ful_1"), ...CORRECT])
    expect(plan(facts({ documents }), EACH)).toEqual([{ kind: "void", invoice_id: "inv_draft", source: "fulfillment:ful_1" }, ...CORRECT])
  })

  it("leaves orders alone that were placed before the plugin came", () => {
    expect(plan(facts({ fulfillments: ["ful_1"] }), { ...EACH, starts_at: "2027-01-01T00:00:00.000Z" })).toEqual([])
  })

  it("ends drafts and credits what is issued when the order is cancelled", () => {
    const documents = [aDocument("issued", "fulfillment:ful_1"), aDocument("draft", "fulfillment:ful_2")]
    expect(plan(facts({ is_canceled: true, documents }), EACH)).toEqual([
      { kind: "void", invoice_id: "inv_draft", source: "fulfillment:ful_2" },
      ...CORRECT,
    ])
  })

  it("leaves the draft of a credit note alone when the order is cancelled", () => {
    const documents = [aDocument("issued", "fulfillment:ful_1"), aDocument("draft", "return:ret_1", "credit_note")]
    expect(plan(facts({ is_canceled: true, documents }), EACH)).toEqual(CORRECT)
  })
})

describe("which part of an order an invoice is of", () => {
  it.each([
    ["order:order_1", "order"],
    ["order:order_1#2", "order"],
    ["fulfillment:ful_1", "fulfillment"],
    ["order-change:ordch_1:debit", "increase"],
    ["order:order_1:debit:1", "increase"],
    ["imported:order:order_1", "increase"],
  ])("%s says %s", (source, scope) => {
    expect(scopeOf(source)).toBe(scope)
  })

  it("makes it a first invoice, unless it is of an increase or no invoice at all", () => {
    expect(isFirstInvoice({ type: "invoice", source: "order:order_1" })).toBe(true)
    expect(isFirstInvoice({ type: "invoice", source: "fulfillment:ful_1" })).toBe(true)
    expect(isFirstInvoice({ type: "invoice", source: "order-change:ordch_1:debit" })).toBe(false)
    expect(isFirstInvoice({ type: "debit_note", source: "order:order_1" })).toBe(false)
  })
})
