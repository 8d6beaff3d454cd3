import type { DocumentLine, InvoiceDocument, Issue } from "../document"
import { recheck } from "../recheck"
import { aDocument } from "./a-document"

const WARNING: Issue = { rule: "missing-tax-line", path: "lines", severity: "warning", message: "No tax was worked out." }
const rules = (issues: Issue[]) => issues.map(({ rule }) => rule)

describe("what a store's own code says of a document", () => {
  it("is nothing: document and findings stay as they are", () => {
    const document = aDocument()
    expect(recheck(document, {}, [WARNING])).toEqual({ document, issues: [WARNING] })
    expect(recheck(document, { document: aDocument() }, [WARNING])).toEqual({ document, issues: [WARNING] })
  })

  it("is a veto: an error with the reason, beside what was found", () => {
    const { document, issues } = recheck(aDocument(), { veto: "Under review" }, [WARNING])
    expect(document).toEqual(aDocument())
    expect(issues).toMatchObject([WARNING, { rule: "vetoed", severity: "error", params: { reason: "Under review" }, message: expect.stringContaining("Under review") }])
  })

  it("is another text: it is taken, and what was found in the texts is found anew", () => {
    const nameless = aDocument({ buyer: { ...aDocument().buyer, name: null } })
    const missing: Issue = { rule: "buyer-name", path: "buyer.name", severity: "warning", message: "The buyer's name is missing." }
    const { document, issues } = recheck(nameless, { document: aDocument({ notes: ["Thank you"] }) }, [missing, WARNING])
    expect(document.notes).toEqual(["Thank you"])
    expect(rules(issues)).toEqual(["missing-tax-line"])
    expect(rules(recheck(aDocument(), { document: nameless }, []).issues)).toEqual(["buyer-name"])
  })

  it("is told in words that say what the code did, of the whole document or of the field that it changed", () => {
    expect(recheck(aDocument(), { veto: "Under review" }, []).issues).toEqual([
      {
        rule: "vetoed",
        path: "",
        severity: "error",
        message: "The store's own check holds this document back: Under review",
        params: { reason: "Under review" },
      },
    ])
    expect(recheck(aDocument(), { document: aDocument({ taxes: [] }) }, []).issues).toEqual([
      {
        rule: "amended-amounts",
        path: "taxes",
        severity: "error",
        message: 'The store\'s own code changed "taxes", which decides the amounts. It may change texts and parties only.',
        params: { field: "taxes" },
      },
    ])
  })

  it("gives a document no number", () => {
    expect(recheck(aDocument(), { document: aDocument({ number: "MINE-1", notes: ["x"] }) }, []).document.number).toBeNull()
  })

  it.each<[string, Partial<InvoiceDocument>]>([
    ["type", { type: "credit_note" }],
    ["currency", { currency: { code: "SAR", digits: 2 } }],
    ["issue_date", { issue_date: "2020-01-01" }],
    ["issued_at", { issued_at: "2020-01-01T00:00:00.000Z" }],
    ["charges", { charges: [] }],
    ["taxes", { taxes: [] }],
    ["totals", { totals: { ...aDocument().totals, payable: "0.01" } }],
    ["settlements", { settlements: [{ kind: "payment", label: "Cash", amount: "1.00", day: "2026-11-21" }] }],
  ])("may not change its %s", (field, change) => {
    const base = aDocument({ charges: [{ id: "c", kind: "shipping", reason: "Post", net: "0.00", tax: aDocument().lines[0].tax, tax_amount: "0.00", gross: "0.00" } as never] })
    const { document, issues } = recheck(base, { document: { ...base, ...change }, veto: "no" }, [WARNING])
    expect(document).toEqual(base)
    expect(issues).toMatchObject([WARNING, { rule: "vetoed" }, { rule: "amended-amounts", path: field, severity: "error", params: { field } }])
  })

  it("may describe a line better, but not change what it costs", () => {
    const [line, ...others] = aDocument().lines
    const named = aDocument({ lines: [{ ...line, name: "A better name" }, ...others] })
    expect(recheck(aDocument(), { document: named }, []).document.lines[0].name).toBe("A better name")
    const cheaper = aDocument({ lines: [{ ...line, gross: "0.01" }, ...others] })
    expect(recheck(aDocument(), { document: cheaper }, []).issues).toMatchObject([{ rule: "amended-amounts", path: "lines" }])
  })

  it.each<[string, Partial<DocumentLine>]>([
    ["whose price alone it changed", { price_only: true }],
    ["which delivery it stands for", { method_id: "sm_1" }],
    ["which goods it stands for", { item_id: null }],
  ])("may not change of a line %s: the next look at the order would correct it again", (_, change) => {
    const [line, ...others] = aDocument().lines
    const changed = aDocument({ lines: [{ ...line, ...change }, ...others] })
    expect(recheck(aDocument(), { document: changed }, []).issues).toMatchObject([{ rule: "amended-amounts", path: "lines" }])
  })

  it("may say another purchase order, but not file the document with another order or have it correct another document", () => {
    const { references } = aDocument()
    const said = aDocument({ references: { ...references, purchase_order: "PO-7" } })
    expect(recheck(aDocument(), { document: said }, []).document.references.purchase_order).toBe("PO-7")
    for (const change of [{ order_id: "order_other" }, { preceding: [{ invoice_id: "inv_1", number: "INV-1", issue_date: "2026-11-21" }] }]) {
      const filed = aDocument({ references: { ...references, ...change } })
      expect(recheck(aDocument(), { document: filed }, []).issues).toMatchObject([{ rule: "amended-amounts", path: "references" }])
    }
  })
})
