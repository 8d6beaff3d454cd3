import { acceptTotal, amend, applyAmendments, decideTotal, isRounding, mergeAmendments, witnessesOf } from "../amendments"
import { checkCharged } from "../charged"
import { checkIdentities } from "../identities"
import { recheck } from "../recheck"
import { aDocument, aParty } from "./a-document"

const EUR = { code: "EUR", digits: 2 }

/** The document of 119.00 whose order says 119.01 and whose checkout asked for 119.00. */
const disagreeing = () => ({
  document: aDocument(),
  charged: "119.01",
  issues: checkCharged({ ours: "119", orders: "119.01", collections: "119" }, EUR),
})

describe("what a person mends on a draft", () => {
  it("is the buyer, cleaned and compact as an order's would be; what is not said stays", () => {
    const { buyer } = amend(aDocument(), {
      buyer: {
        name: "  Röstwerk\u200b  GmbH ",
        vat_id: "de 136.695 976",
        address: { city: "Hamburg", country_code: "de" },
        registration: { scheme: "HRB", value: " 112358 " },
      },
    })
    expect(buyer).toEqual(
      aParty({
        name: "Röstwerk GmbH",
        email: "erika@kunde.example",
        vat_id: "DE136695976",
        registration: { scheme: "HRB", value: "112358" },
        address: { ...aDocument().buyer.address, city: "Hamburg", country_code: "DE" },
      })
    )
  })

  it("is nothing where nothing is said, or was taken back", () => {
    expect(amend(aDocument(), {})).toEqual(aDocument())
    expect(amend(aDocument(), { buyer: { name: null, address: { city: null } }, purchase_order: null, notes: null, charged: null })).toEqual(aDocument())
  })

  it("is the purchase order and the notes", () => {
    const { references, notes } = amend(aDocument({ notes: ["Old"] }), { purchase_order: " PO 7 ", notes: ["Thank you", " "] })
    expect([references.purchase_order, notes]).toEqual(["PO 7", ["Thank you"]])
    expect(amend(aDocument({ notes: ["Old"] }), { notes: [] }).notes).toEqual([])
  })

  it("ends what the checks found in the texts", () => {
    const nameless = aDocument({ buyer: aParty({ name: null }) })
    const issues = recheck(nameless, { document: { ...nameless, language: "en" } }, []).issues
    expect(issues.map(({ rule }) => rule)).toEqual(["buyer-name"])
    expect(recheck(nameless, { document: amend(nameless, { buyer: { name: "Erika" } }) }, issues).issues).toEqual([])
  })
})

describe("which amount was charged", () => {
  it("goes to the document's rounding, and every identity holds", () => {
    for (const [charged, rounding] of [["119.01", "0.01"], ["118.50", "-0.50"], ["119.00", "0.00"]]) {
      const document = acceptTotal(aDocument(), charged)
      expect(document.totals).toMatchObject({ gross: "119.00", rounding, payable: charged })
      expect(checkIdentities(document)).toEqual([])
    }
  })

  it("asks for what is not paid yet, and of nothing there is no due date", () => {
    const paid = aDocument({ totals: { ...aDocument().totals, prepaid: "119.01", payable: "-0.01" } })
    const document = acceptTotal(paid, "119.01")
    expect(document.totals).toMatchObject({ prepaid: "119.01", rounding: "0.01", payable: "0.00" })
    expect(document.payment.due_date).toBeNull()
    expect(checkIdentities(document)).toEqual([])
  })

  it("leaves the day on which the rest is due", () => {
    const later = aDocument({ payment: { ...aDocument().payment, due_date: "2026-12-05" } })
    expect(acceptTotal(later, "119.01").payment.due_date).toBe("2026-12-05")
  })

  it("is named by the amounts that disagree, each once, and by no other finding", () => {
    const found = (rule: string, params?: Record<string, string>) => ({ rule, path: "totals", severity: "error" as const, message: "", params })
    const issues = [
      found("amounts-disagree", { lines: "119.00", order: "119.01" }),
      found("collected-disagrees", { order: "119.01", collected: "118.99" }),
      found("line-mismatch", { lines: "5.00", order: "6.00", collected: "7.00" }),
      found("amounts-disagree"),
    ]
    expect(witnessesOf(issues)).toEqual(["119.00", "119.01", "118.99"])
    const other = found("line-mismatch")
    const decided = decideTotal({ document: aDocument(), charged: "119.01", issues: [...issues.slice(0, 2), found("charged-mismatch"), other] }, { charged: "119.00" })
    expect(decided).toMatchObject({ charged: "119.00", issues: [other] })
  })

  it("is one of the amounts that disagree", () => {
    const { issues } = disagreeing()
    expect(witnessesOf(issues)).toEqual(["119.00", "119.01"])
    expect(witnessesOf([])).toEqual([])
    const decided = decideTotal(disagreeing(), { charged: "119" })
    expect(decided).toMatchObject({ charged: "119.00", issues: [], document: { totals: { rounding: "0.00", payable: "119.00" } } })
    expect(decideTotal(disagreeing(), { charged: "119.01" }).document.totals).toMatchObject({ rounding: "0.01", payable: "119.01" })
    expect(decideTotal(disagreeing(), { charged: "118.99" })).toEqual(disagreeing())
    expect(decideTotal(disagreeing(), {})).toEqual(disagreeing())
  })

  it("is for a person to say only while they differ by little: a hundred minor units", () => {
    expect(isRounding(["119.00", "120.00"], 2)).toBe(true)
    expect(isRounding(["119.00", "120.01"], 2)).toBe(false)
    expect(isRounding(["119.00", "119.50", "120.01"], 2)).toBe(false)
    expect(isRounding(["1100", "1200"], 0)).toBe(true)
    expect(isRounding(["1.000", "1.101"], 3)).toBe(false)
    const far = { document: aDocument(), charged: "238.00", issues: checkCharged({ ours: "119", orders: "238", collections: null }, EUR) }
    expect(decideTotal(far, { charged: "238.00" })).toEqual(far)
  })

  it("leaves what else was found", () => {
    const other = { rule: "seller-name", path: "seller.name", severity: "error" as const, message: "" }
    expect(decideTotal({ ...disagreeing(), issues: [other, ...disagreeing().issues] }, { charged: "119.00" }).issues).toEqual([other])
  })
})

describe("what a person decides one after the other", () => {
  it("is kept together; null takes it back", () => {
    const first = mergeAmendments(null, { buyer: { name: "Erika", address: { city: "Bonn", line1: "Weg 1" } }, charged: "119.00" })
    expect(mergeAmendments(first, { buyer: { address: { city: null } }, charged: null })).toEqual({ buyer: { name: "Erika", address: { line1: "Weg 1" } } })
    expect(mergeAmendments(first, { buyer: null })).toEqual({ charged: "119.00" })
    expect(Object.keys(mergeAmendments(first, { notes: undefined, charged: undefined }))).toEqual(["buyer"])
  })

  it("is applied to the document and to what was found", () => {
    const judged = { ...disagreeing(), document: aDocument({ buyer: aParty({ name: null }) }) }
    const done = applyAmendments(judged, { buyer: { name: "Erika" }, charged: "119.01" })
    expect(done).toMatchObject({ charged: "119.01", issues: [], document: { buyer: { name: "Erika" }, totals: { rounding: "0.01" } } })
  })
})
