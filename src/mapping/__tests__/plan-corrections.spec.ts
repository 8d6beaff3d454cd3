import { aDocument } from "../../domain/__tests__/a-document"
import type { DocumentType } from "../../domain/document"
import type { IssuedDocument } from "../issued-document"
import { nextCorrections, type CorrectionFacts, type DueCorrection, type OrderBooks } from "../next-corrections"
import { planCorrections, referringTo } from "../plan-corrections"
import { CORRECTION_WORDS } from "../words/correction-words"
import { aSaudiProfile, anOrder } from "./an-order"

const invoice = (over: Partial<IssuedDocument> = {}): IssuedDocument => ({
  id: "inv_1",
  source: "order:order_1",
  type: "invoice",
  number: "INV-1",
  profile_id: "profile_1",
  corrects_id: null,
  document: aDocument({ type: "invoice" }),
  ...over,
})

const facts = (over: Partial<CorrectionFacts> = {}): CorrectionFacts => ({
  order: anOrder(),
  worth: { elements: [], total: "0.00", returned: "0.00" },
  money: { paid: "0", refunds: [] },
  causes: { order_id: "order_1", is_canceled: false, returns: [], changes: [], refunds: [] },
  issues: [],
  now: new Date("2026-11-22T10:00:00.000Z"),
  profileOf: () => aSaudiProfile(),
  wordsOf: () => CORRECTION_WORDS.en,
  ...over,
})

const books = (...more: IssuedDocument[]): OrderBooks => ({ issued: [invoice(), ...more], used: new Set(["order:order_1"]) })

const correction = (source: string, type: DocumentType = "credit_note", corrects_id = "inv_1"): DueCorrection => {
  const { references } = aDocument()
  const preceding = [{ invoice_id: corrects_id, number: "", issue_date: "2026-11-21" }]
  const document = aDocument({ type, references: { ...references, preceding } })
  return { source, type, corrects_id, profile: aSaudiProfile(), mapped: { document, charged: document.totals.gross, issues: [] } }
}

/** A comparison that finds one more thing due after each of `count` corrections; `seen` is what it was told of the documents. */
function findsDue(count: number) {
  const seen: OrderBooks[] = []
  const next: typeof nextCorrections = (_, known) => {
    seen.push(known)
    return seen.length <= count ? [correction(`order-change:ch_${seen.length}`)] : []
  }
  return { next, seen }
}

const rules = (plan: DueCorrection[][]) => plan.flat().map(({ mapped }) => mapped.issues.map(({ rule }) => rule))

describe("the corrections of one look at an order", () => {
  it("are none where nothing is due", () => {
    expect(planCorrections(facts(), books(), findsDue(0).next)).toEqual([])
  })

  it("are planned one after the other, each as if those before it had been issued", () => {
    const { next, seen } = findsDue(2)
    expect(planCorrections(facts(), books(), next).map((step) => step.map(({ source }) => source))).toEqual([["order-change:ch_1"], ["order-change:ch_2"]])
    expect(seen.map(({ issued }) => issued.map(({ id }) => id))).toEqual([
      ["inv_1"],
      ["inv_1", "order-change:ch_1"],
      ["inv_1", "order-change:ch_1", "order-change:ch_2"],
    ])
    expect([...seen[2].used]).toEqual(["order:order_1", "order-change:ch_1", "order-change:ch_2"])
  })

  // An invoice, and the one thing that leaves no record: 2 × 3
  it("may be as many as what happened explains, when nothing is due after them", () => {
    expect(rules(planCorrections(facts(), books(), findsDue(6).next))).toEqual([[], [], [], [], [], []])
  })

  it("are a single draft that says so when they come to no end: none of them is issued", () => {
    const plan = planCorrections(facts(), books(), findsDue(1000).next)
    expect(plan.flat().map(({ source }) => source)).toEqual(["order-change:ch_1"])
    expect(plan[0][0].mapped.issues).toEqual([
      {
        rule: "corrections-endless",
        path: "totals.gross",
        severity: "error",
        params: { most: "6" },
        message: expect.stringMatching(/^More than 6 corrections would be due,.* none is issued\. Compare .* by hand, and report/),
      },
    ])
  })

  it("are held back, too, when each look finds one more: the documents of earlier looks count", () => {
    const earlier = [1, 2, 3, 4, 5, 6].map((index) => invoice({ id: `cn_${index}`, source: `order:order_1:credit:${index}`, type: "credit_note", corrects_id: "inv_1" }))
    expect(rules(planCorrections(facts(), books(...earlier), findsDue(1).next))).toEqual([["corrections-endless"]])
    expect(rules(planCorrections(facts(), books(...earlier.slice(1)), findsDue(1).next))).toEqual([[]])
  })

  it("may be three more for each change, return and refund, and for each invoice and credit by hand", () => {
    const { money, causes } = facts()
    const refund = { amount: "1.00", paid: "1.00", gained: "0" }
    const happened = facts({ money: { ...money, refunds: [refund] }, causes: { ...causes, returns: ["ret_1"], changes: [{ id: "ch_1", type: "edit" }] } })
    const more = books(invoice({ id: "inv_2", source: "fulfillment:ful_1" }), invoice({ id: "cn_1", source: "manual:a", type: "credit_note", corrects_id: "inv_1" }))
    // The cancellation that may be, two invoices, a credit by hand, a refund, a return and a change: 7 × 3
    expect(planCorrections(happened, more, findsDue(21).next)).toHaveLength(21)
    expect(rules(planCorrections(happened, more, findsDue(22).next))).toEqual([["corrections-endless"]])
  })

  it("name the document that they correct as it was issued, also one of the same look", () => {
    const since = new Map([["order-change:ch_1:debit", { invoice_id: "inv_7", number: "DN-1", issue_date: "2026-11-22" }]])
    const credit = referringTo(correction("return:ret_1", "credit_note", "order-change:ch_1:debit"), since)
    expect(credit.corrects_id).toBe("inv_7")
    expect(credit.mapped.document.references.preceding).toEqual([{ invoice_id: "inv_7", number: "DN-1", issue_date: "2026-11-22" }])
    expect(referringTo(correction("return:ret_1"), since)).toEqual(correction("return:ret_1"))
  })

  it("need an invoice of the order", () => {
    expect(nextCorrections(facts(), { issued: [], used: new Set() })).toEqual([])
  })
})
