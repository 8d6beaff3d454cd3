import { chooseCause, type CauseFacts, type CorrectionKind } from "../correction-cause"

const facts = (changes: Partial<CauseFacts> = {}): CauseFacts => ({ order_id: "order_1", is_canceled: false, returns: [], changes: [], refunds: [], ...changes })

const CREDIT: CorrectionKind = { type: "credit", byAmount: false }
const AMOUNT: CorrectionKind = { type: "credit", byAmount: true }
const DEBIT: CorrectionKind = { type: "debit", byAmount: false }

const choose = (changes: Partial<CauseFacts>, kind: CorrectionKind, ...used: string[]) => chooseCause(facts(changes), kind, new Set(used))

const edit = { id: "ordch_1", type: "edit" }
const exchange = { id: "ordch_2", type: "exchange" }
const claim = { id: "ordch_3", type: "claim" }
const other = { id: "ordch_4", type: "return_request" }

describe("the cause of a credit by lines", () => {
  it("is the cancellation before all else", () => {
    expect(choose({ is_canceled: true, returns: ["ret_1"], changes: [edit] }, CREDIT)).toEqual({ source: "cancel:order_1", cause: "cancel" })
  })

  it("is the first return that has no document, then the newest change of content", () => {
    const happened = { returns: ["ret_1", "ret_2"], changes: [edit, exchange, other], refunds: ["ref_1"] }
    expect(choose(happened, CREDIT)).toEqual({ source: "return:ret_1", cause: "return" })
    expect(choose(happened, CREDIT, "return:ret_1")).toEqual({ source: "return:ret_2", cause: "return" })
    expect(choose(happened, CREDIT, "return:ret_1", "return:ret_2")).toEqual({ source: "order-change:ordch_2", cause: "exchange" })
    expect(choose(happened, CREDIT, "return:ret_1", "return:ret_2", "order-change:ordch_2")).toEqual({ source: "order-change:ordch_1", cause: "edit" })
  })

  it("counts on from the last return when one arrives in several parcels", () => {
    expect(choose({ returns: ["ret_1", "ret_2"], changes: [edit] }, CREDIT, "return:ret_1", "return:ret_2", "order-change:ordch_1")).toEqual({
      source: "return:ret_2#2",
      cause: "return",
    })
    expect(choose({ returns: ["ret_1"] }, CREDIT, "return:ret_1", "return:ret_1#2")).toEqual({ source: "return:ret_1#3", cause: "return" })
  })

  it("counts on from the last of many returns, and from the first of many changes", () => {
    const returns = ["ret_1", "ret_2", "ret_3"]
    expect(choose({ returns }, CREDIT, ...returns.map((id) => `return:${id}`))).toEqual({ source: "return:ret_3#2", cause: "return" })
    const changes = [claim, exchange, edit]
    expect(choose({ changes }, CREDIT, ...changes.map(({ id }) => `order-change:${id}`))).toEqual({ source: "order-change:ordch_3#2", cause: "claim" })
  })

  it("counts on from the cancellation, or from the last change when there was no return", () => {
    expect(choose({ is_canceled: true, returns: ["ret_1"] }, CREDIT, "cancel:order_1", "return:ret_1")).toEqual({ source: "cancel:order_1#2", cause: "cancel" })
    expect(choose({ changes: [claim, edit] }, CREDIT, "order-change:ordch_3", "order-change:ordch_1")).toEqual({ source: "order-change:ordch_3#2", cause: "claim" })
  })

  it("is the order itself where nothing explains it", () => {
    expect(choose({ changes: [other, { id: "ordch_5", type: null }] }, CREDIT)).toEqual({ source: "order:order_1:credit:1", cause: "change" })
    expect(choose({}, CREDIT, "order:order_1:credit:1")).toEqual({ source: "order:order_1:credit:2", cause: "change" })
  })
})

describe("the cause of a credit by amount", () => {
  it("is the first refund without a document, never a return or a change", () => {
    const happened = { returns: ["ret_1"], changes: [edit], refunds: ["ref_1", "ref_2"] }
    expect(choose(happened, AMOUNT)).toEqual({ source: "refund:ref_1", cause: "refund" })
    expect(choose(happened, AMOUNT, "refund:ref_1")).toEqual({ source: "refund:ref_2", cause: "refund" })
    expect(choose(happened, AMOUNT, "refund:ref_1", "refund:ref_2")).toEqual({ source: "refund:ref_2#2", cause: "refund" })
    expect(choose({ ...happened, is_canceled: true }, AMOUNT)).toEqual({ source: "cancel:order_1", cause: "cancel" })
  })
})

describe("the cause of a credit by amount of which nobody knows why", () => {
  it("is the order itself, and not that a credit is taken back", () => {
    expect(choose({ returns: ["ret_1"], changes: [edit] }, AMOUNT)).toEqual({ source: "order:order_1:credit:1", cause: "change" })
  })
})

describe("the cause of a debit", () => {
  it("is the newest change of content, under a source of its own beside the credit of the same change", () => {
    const happened = { is_canceled: false, returns: ["ret_1"], changes: [edit, other, claim], refunds: ["ref_1"] }
    expect(choose(happened, DEBIT)).toEqual({ source: "order-change:ordch_3:debit", cause: "claim" })
    expect(choose(happened, DEBIT, "order-change:ordch_3")).toEqual({ source: "order-change:ordch_3:debit", cause: "claim" })
    expect(choose(happened, DEBIT, "order-change:ordch_3:debit")).toEqual({ source: "order-change:ordch_1:debit", cause: "edit" })
    expect(choose({}, DEBIT)).toEqual({ source: "order:order_1:debit:1", cause: "change" })
  })

  it("that takes a credit back is no change of content, and counts on", () => {
    const happened = { changes: [edit], refunds: ["ref_1"] }
    expect(choose(happened, { type: "debit", byAmount: true })).toEqual({ source: "order:order_1:debit:1", cause: "taken_back" })
    expect(choose(happened, { type: "debit", byAmount: true }, "order:order_1:debit:1")).toEqual({ source: "order:order_1:debit:2", cause: "taken_back" })
  })
})
