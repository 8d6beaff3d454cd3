import { creditable } from "../creditable"
import type { DocumentCharge, InvoiceDocument, TaxRate } from "../document"
import type { DocumentCredit } from "../assign-credits"
import { documented, type SaidDocument } from "../documented"
import { manualCredit, requestOf, type CreditRequest } from "../manual-credit"
import { subtract, sum } from "../money"
import { aDocument, aLine } from "./a-document"

const VAT15: TaxRate = { category: "standard", rate: "15", reason: null }
const VAT5: TaxRate = { category: "standard", rate: "5", reason: null }

const post: DocumentCharge = { id: "sm_1", kind: "shipping", method_id: "post", reason: "Post", net: "20.00", tax: VAT15, tax_amount: "3.00", gross: "23.00" }

/** The measured order: 3 × 33.33 less 10.00, shipping 20.00, 15 %: 126.49; and a book of 40.00 at 5 %: 42.00. In all 168.49. */
const invoice = (): InvoiceDocument =>
  aDocument({
    currency: { code: "SAR", digits: 2 },
    lines: [
      aLine({ id: "1", item_id: "cup", name: "Cup", quantity: "3", net: "89.99", tax: VAT15, tax_amount: "13.50", gross: "103.49" }),
      aLine({ id: "2", item_id: "book", name: "Book", quantity: "1", net: "40.00", tax: VAT5, tax_amount: "2.00", gross: "42.00" }),
    ],
    charges: [post],
    taxes: [
      { ...VAT15, taxable: "109.99", tax: "16.50" },
      { ...VAT5, taxable: "40.00", tax: "2.00" },
    ],
  })

const said = (documents: InvoiceDocument[]): SaidDocument[] =>
  documents.map((document, index) => ({ id: String(index), corrects_id: document.type === "credit_note" ? "0" : null, by_hand: true, document }))

const leftOf = (document: InvoiceDocument, notes: InvoiceDocument[] = []) =>
  creditable(document, documented(said([document, ...notes])).parts[0])

/** A credit note that the request makes, as far as `documented` reads it. */
function noteOf(document: InvoiceDocument, request: CreditRequest, before: InvoiceDocument[] = []): InvoiceDocument {
  const { credit, issues } = manualCredit(leftOf(document, before), request)
  expect(issues).toEqual([])
  const { lines, amounts, rounding } = credit as DocumentCredit
  const gross = sum([...lines, ...amounts].map((part) => part.gross))
  return aDocument({
    ...document,
    type: "credit_note",
    lines: lines.filter(({ key }) => key !== "method:post").map(({ key, quantity, net, gross, tax }) => aLine({ item_id: key.slice(5), quantity, net, gross, tax })),
    charges: lines.filter(({ key }) => key === "method:post").map(({ net, gross }) => ({ ...post, net, gross })),
    taxes: [...lines, ...amounts].map(({ tax, net, gross }) => ({ ...tax, taxable: net, tax: subtract(gross, net) })),
    totals: { ...document.totals, gross, rounding },
  })
}

const asked = (request: CreditRequest, notes: InvoiceDocument[] = []) => manualCredit(leftOf(invoice(), notes), request)

const amountsOf = (request: CreditRequest, notes: InvoiceDocument[] = []) =>
  asked(request, notes).credit?.lines.map(({ key, quantity, net, gross }) => [key, quantity, net, gross])

const rulesOf = (request: CreditRequest, notes: InvoiceDocument[] = []) => {
  const { credit, issues } = asked(request, notes)
  expect(credit === null).toBe(issues.length > 0)
  return issues.map(({ rule }) => rule)
}

describe("what is left to credit", () => {
  it("is everything of a document that nobody corrected", () => {
    const left = leftOf(invoice())
    expect(left.lines.map(({ line_id, kind, quantity, net, gross }) => [line_id, kind, quantity, net, gross])).toEqual([
      ["1", "line", "3", "89.99", "103.49"],
      ["2", "line", "1", "40.00", "42.00"],
      ["sm_1", "charge", "1", "20.00", "23.00"],
    ])
    // 109.99 + 40.00; 126.49 + 42.00
    expect([left.net, left.gross]).toEqual(["149.99", "168.49"])
  })

  it("is no line that was credited in full, and no free one", () => {
    const free = aLine({ id: "3", item_id: "sample", net: "0.00", tax_amount: "0.00", gross: "0.00", tax: VAT15 })
    const document = { ...invoice(), lines: [...invoice().lines, free] }
    const note = noteOf(document, { lines: [{ line_id: "2" }] })
    expect(leftOf(document, [note]).lines.map(({ line_id }) => line_id)).toEqual(["1", "sm_1"])
  })
})

describe("what is left to credit of a document with a line of its own", () => {
  const own = aLine({ id: "3", item_id: null, net: "10.00", tax_amount: "1.50", gross: "11.50", tax: VAT15 })
  const document: InvoiceDocument = {
    ...invoice(),
    lines: [...invoice().lines, own],
    taxes: [{ ...VAT15, taxable: "119.99", tax: "18.00" }, { ...VAT5, taxable: "40.00", tax: "2.00" }],
  }

  it("is none of that line, which the order does not know; its rate has the amount", () => {
    const left = leftOf(document)
    expect(left.lines.map(({ line_id }) => line_id)).toEqual(["1", "2", "sm_1"])
    expect(left.groups.map(({ gross }) => gross)).toEqual(["137.99", "42.00"])
  })

  it("is no rate that was credited in full", () => {
    const note = noteOf(document, { lines: [{ line_id: "2" }] })
    expect(leftOf(document, [note]).groups).toEqual([{ tax: VAT15, net: "119.99", gross: "137.99" }])
  })

  it("is asked for by amount", () => {
    const totals = { ...invoice().totals, gross: "11.50", payable: "11.50" }
    expect(requestOf(aDocument({ type: "credit_note", lines: [own], charges: [], totals }), document)).toEqual({ amount: "11.50" })
  })
})

describe("a credit by hand", () => {
  it("credits lines in proportion, and the last part takes exactly what is left", () => {
    // 89.99 / 3 = 29.9966…, 103.49 / 3 = 34.4966…
    expect(amountsOf({ lines: [{ line_id: "1", quantity: "1" }] })).toEqual([["item:cup", "1", "30.00", "34.50"]])
    // It is the cup that is credited, and not its price
    expect(asked({ lines: [{ line_id: "1", quantity: "1" }] }).credit?.lines).toMatchObject([{ price_only: false }])
    const first = noteOf(invoice(), { lines: [{ line_id: "1", quantity: "1" }] })
    // 59.99 / 2 = 29.995, 68.99 / 2 = 34.495: half a unit goes up
    expect(amountsOf({ lines: [{ line_id: "1", quantity: "1" }] }, [first])).toEqual([["item:cup", "1", "30.00", "34.50"]])
    const second = noteOf(invoice(), { lines: [{ line_id: "1", quantity: "1" }] }, [first])
    expect(amountsOf({ lines: [{ line_id: "1" }] }, [first, second])).toEqual([["item:cup", "1", "29.99", "34.49"]])
  })

  it("credits a charge in full or in part", () => {
    expect(amountsOf({ lines: [{ line_id: "sm_1" }] })).toEqual([["method:post", "1", "20.00", "23.00"]])
    // 10.00 of 23.00: 20.00 × 10 / 23 = 8.6956
    expect(amountsOf({ lines: [{ line_id: "sm_1", amount: "10.00" }] })).toEqual([["method:post", "1", "8.70", "10.00"]])
    const part = noteOf(invoice(), { lines: [{ line_id: "sm_1", amount: "10.00" }] })
    expect(amountsOf({ lines: [{ line_id: "sm_1" }] }, [part])).toEqual([["method:post", "1", "11.30", "13.00"]])
  })

  it("shares an amount over the rates that are left", () => {
    // 16.85 of 168.49: 126.49 / 168.49 of it is 12.6497…, the rest 4.2003 → 12.65 and 4.20
    const amounts = asked({ amount: "16.85" }).credit?.amounts ?? []
    // 12.65 / 1.15 = 11.00; 4.20 / 1.05 = 4.00
    expect(amounts.map(({ tax, net, gross }) => [tax.rate, net, gross])).toEqual([["15", "11.00", "12.65"], ["5", "4.00", "4.20"]])
  })

  it("makes all credits together the invoice, whatever came before", () => {
    const document = invoice()
    const notes: InvoiceDocument[] = []
    for (const request of [{ amount: "0.01" }, { lines: [{ line_id: "2" }] }, { amount: "33.33" }] as CreditRequest[]) {
      notes.push(noteOf(document, request, notes))
    }
    notes.push(noteOf(document, { amount: leftOf(document, notes).gross }, notes))
    const { groups } = documented(said([document, ...notes]))
    expect(groups.map(({ net, gross }) => [Number(net), Number(gross)])).toEqual([[0, 0], [0, 0]])
    expect(leftOf(document, notes)).toMatchObject({ gross: "0.00", net: "0.00" })
    expect(rulesOf({ amount: "0.01" }, notes)).toEqual(["credit-amount"])
  })

  it("gives the rounding back with the last of the document", () => {
    const document = { ...invoice(), totals: { ...invoice().totals, gross: "168.49", rounding: "0.01" } }
    expect(manualCredit(leftOf(document), { amount: "168.48" }).credit?.rounding).toBe("0")
    const note = noteOf(document, { amount: "168.48" })
    expect(manualCredit(leftOf(document, [note]), { amount: "0.01" }).credit?.rounding).toBe("0.01")
    expect(manualCredit(leftOf(document), { lines: [{ line_id: "1" }, { line_id: "2" }, { line_id: "sm_1" }] }).credit?.rounding).toBe("0.01")
  })

  it("never credits more than is left of a line, a charge or the document", () => {
    expect(rulesOf({ lines: [{ line_id: "1", quantity: "4" }] })).toEqual(["credit-quantity"])
    expect(rulesOf({ lines: [{ line_id: "sm_1", amount: "23.01" }] })).toEqual(["credit-charge"])
    expect(rulesOf({ amount: "168.50" })).toEqual(["credit-amount"])
    expect(rulesOf({ amount: "168.49" })).toEqual([])
  })

  it("credits exactly what is left of a line or a charge when it is said", () => {
    expect(amountsOf({ lines: [{ line_id: "1", quantity: "3" }] })).toEqual([["item:cup", "3", "89.99", "103.49"]])
    expect(amountsOf({ lines: [{ line_id: "sm_1", amount: "23.00" }] })).toEqual([["method:post", "1", "20.00", "23.00"]])
  })

  it("takes the steps of what was sold, also when a whole number is left", () => {
    const coffee = aLine({ id: "1", item_id: "coffee", quantity: "1.5", net: "30.00", tax: VAT5, tax_amount: "1.50", gross: "31.50" })
    const document = aDocument({ lines: [coffee], taxes: [{ ...VAT5, taxable: "30.00", tax: "1.50" }] })
    const half = { lines: [{ line_id: "1", quantity: "0.5" }] }
    const note = noteOf(document, half)
    // 1 kg of 20.00 is left
    expect(manualCredit(leftOf(document, [note]), half).credit?.lines).toMatchObject([{ quantity: "0.5", net: "10.00", gross: "10.50" }])
    expect(manualCredit(leftOf(document, [note]), { lines: [{ line_id: "1", quantity: "0.25" }] }).issues).toMatchObject([{ rule: "credit-quantity-step" }])
  })

  it("never credits lines beyond what their rate has left after an amount was credited", () => {
    const note = noteOf(invoice(), { amount: "16.85" })
    // At 15 % 126.49 - 12.65 = 113.84 is left; cups and post come to 126.49.
    const { issues } = asked({ lines: [{ line_id: "1" }, { line_id: "sm_1" }] }, [note])
    expect(issues).toMatchObject([{ rule: "credit-rate", params: { rate: "15", left: "113.84", asked: "126.49", currency: "SAR" } }])
    expect(rulesOf({ lines: [{ line_id: "1" }] }, [note])).toEqual([])
  })

  it("says what it cannot read", () => {
    expect(rulesOf({ lines: [] })).toEqual(["credit-nothing"])
    expect(rulesOf({ amount: "0" })).toEqual(["credit-nothing"])
    expect(rulesOf({ amount: "1.005" })).toEqual(["credit-amount-digits"])
    expect(rulesOf({ lines: [{ line_id: "9" }] })).toEqual(["credit-line-unknown"])
    expect(rulesOf({ lines: [{ line_id: "1", quantity: "1" }, { line_id: "1", quantity: "1" }] })).toEqual(["credit-line-twice"])
    expect(rulesOf({ lines: [{ line_id: "1", quantity: "0.5" }] })).toEqual(["credit-quantity-step"])
    expect(rulesOf({ lines: [{ line_id: "1", amount: "10" }] })).toEqual(["credit-line-amount"])
  })

  it("says what is wrong, where, and what to do about it", () => {
    const problems = (request: CreditRequest, notes: InvoiceDocument[] = []) =>
      asked(request, notes).issues.map(({ path, severity, message, params }) => [path, severity, message, params])
    expect(problems({ lines: [] })).toEqual([["lines", "error", "This credits nothing. Choose at least one line, or enter an amount.", {}]])
    expect(problems({ amount: "1.005" })).toEqual([
      ["amount", "error", "1.005 has more decimals than SAR has: enter at most 2.", { amount: "1.005", currency: "SAR", digits: "2" }],
    ])
    expect(problems({ amount: "168.50" })).toEqual([
      ["amount", "error", "Only 168.49 SAR of this document is left to credit.", { amount: "168.50", left: "168.49", currency: "SAR" }],
    ])
    expect(problems({ lines: [{ line_id: "2" }, { line_id: "1", quantity: "4" }] })).toEqual([
      ["lines.1.quantity", "error", "Of Cup only 3 can still be credited.", { name: "Cup", left: "3" }],
    ])
    expect(problems({ lines: [{ line_id: "1", quantity: "0.5" }] })).toEqual([
      ["lines.0.quantity", "error", "0.5 of Cup has more decimals than the quantity on the document. Choose a quantity like the one sold.", { name: "Cup", quantity: "0.5" }],
    ])
    expect(problems({ lines: [{ line_id: "1", amount: "10" }] })).toEqual([
      ["lines.0.amount", "error", "Choose a quantity of Cup: a part of its price is credited as an amount on the whole document.", { name: "Cup" }],
    ])
    expect(problems({ lines: [{ line_id: "sm_1", amount: "23.01" }] })).toEqual([
      ["lines.0.amount", "error", "Of Post only 23.00 SAR can still be credited.", { name: "Post", left: "23.00", currency: "SAR" }],
    ])
    expect(problems({ lines: [{ line_id: "sm_1", amount: "1.005" }] })).toEqual([
      ["lines.0.amount", "error", "1.005 has more decimals than SAR has: enter at most 2.", { amount: "1.005", currency: "SAR", digits: "2" }],
    ])
    expect(problems({ lines: [{ line_id: "9" }] })).toEqual([["lines.0.line_id", "error", "Nothing is left to credit of line 9.", { line: "9" }]])
    expect(problems({ lines: [{ line_id: "1" }, { line_id: "1" }] })).toEqual([
      ["lines.1.line_id", "error", "Cup is named twice. Name each line once.", { name: "Cup" }],
    ])
  })

  it("says how much a rate has left where an amount was credited before", () => {
    const note = noteOf(invoice(), { amount: "16.85" })
    expect(asked({ lines: [{ line_id: "1" }, { line_id: "sm_1" }, { line_id: "2" }] }, [note]).issues).toEqual([
      {
        rule: "credit-rate",
        path: "lines",
        severity: "error",
        // 126.49 - 12.65, and 103.49 + 23.00
        message:
          "Of what was taxed at 15 % only 113.84 SAR is left, because an amount was credited before; these lines come to 126.49 SAR. Choose fewer, or credit an amount.",
        params: { rate: "15", left: "113.84", asked: "126.49", currency: "SAR" },
      },
      {
        rule: "credit-rate",
        path: "lines",
        severity: "error",
        // 42.00 - 4.20
        message:
          "Of what was taxed at 5 % only 37.80 SAR is left, because an amount was credited before; these lines come to 42.00 SAR. Choose fewer, or credit an amount.",
        params: { rate: "5", left: "37.80", asked: "42.00", currency: "SAR" },
      },
    ])
  })

  it("names no rate whose lines come to exactly what is left, or of which nothing is asked", () => {
    // 0.15 of 168.49: 0.1126 at 15 %, 0.0373 at 5 % → 0.11 and 0.04; so 126.38 and 41.96 are left
    const note = noteOf(invoice(), { amount: "0.15" })
    expect(rulesOf({ lines: [{ line_id: "sm_1" }] }, [note])).toEqual([])
    expect(rulesOf({ lines: [{ line_id: "2" }] }, [note])).toEqual(["credit-rate"])
    expect(rulesOf({ lines: [{ line_id: "2" }] })).toEqual([])
  })

  it("credits nothing where a line's share is less than a minor unit", () => {
    const screws = aLine({ id: "1", item_id: "screw", name: "Screw", quantity: "1000", net: "1.00", tax: VAT5, tax_amount: "0.05", gross: "1.05" })
    const document = aDocument({ lines: [screws], taxes: [{ ...VAT5, taxable: "1.00", tax: "0.05" }] })
    const ruled = (quantity: string) => manualCredit(leftOf(document), { lines: [{ line_id: "1", quantity }] })
    // 1.05 × 4 / 1000 = 0.0042
    expect(ruled("4")).toMatchObject({ credit: null, issues: [{ rule: "credit-nothing" }] })
    // 1.05 × 5 / 1000 = 0.00525; 1.00 × 5 / 1000 = 0.005: both are rounded up
    expect(ruled("5")).toMatchObject({ credit: { lines: [{ quantity: "5", net: "0.01", gross: "0.01" }] }, issues: [] })
  })

  it("takes a part of what is sold by weight", () => {
    const coffee = aLine({ id: "1", item_id: "coffee", quantity: "1.5", net: "30.00", tax: VAT5, tax_amount: "1.50", gross: "31.50" })
    const document = aDocument({ lines: [coffee], taxes: [{ ...VAT5, taxable: "30.00", tax: "1.50" }] })
    const { credit } = manualCredit(leftOf(document), { lines: [{ line_id: "1", quantity: "0.5" }] })
    expect(credit?.lines).toMatchObject([{ quantity: "0.5", net: "10.00", gross: "10.50" }])
  })
})

describe("what was asked for, read from the note", () => {
  const line = (over: Partial<InvoiceDocument["lines"][number]>) => aLine({ id: "1", item_id: null, quantity: "1", tax: VAT15, net: "10.00", tax_amount: "1.50", gross: "11.50", ...over })
  const note = (over: Partial<InvoiceDocument>) => aDocument({ type: "credit_note", charges: [], totals: { ...invoice().totals, gross: "11.50", payable: "11.50" }, ...over })

  it("is the lines and their quantities, and of a charge its amount with tax", () => {
    const asked = requestOf(note({ lines: [line({ item_id: "book", quantity: "0.5" })], charges: [{ ...post, gross: "11.50" }] }), invoice())
    expect(asked).toEqual({ lines: [{ line_id: "2", quantity: "0.5" }, { line_id: "sm_1", amount: "11.50" }] })
  })

  it("is the charge's amount where the charge stands as the only line", () => {
    expect(requestOf(note({ lines: [line({ method_id: "post" })] }), invoice())).toEqual({ lines: [{ line_id: "sm_1", amount: "11.50" }] })
  })

  it("is the amount where no line is named", () => {
    expect(requestOf(note({ lines: [line({}), line({ id: "2" })] }), invoice())).toEqual({ amount: "11.50" })
  })
})
