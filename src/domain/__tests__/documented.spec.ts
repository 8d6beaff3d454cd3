import type { InvoiceDocument } from "../document"
import { documented } from "../documented"
import { amountOf3450, BY_HAND, invoice, oneCup, said, takenBack3450, VAT15 } from "./a-correction"
import { aDocument, aLine } from "./a-document"

/** Two more cups, 80.00 and 92.00 with tax. */
const twoMoreCups = () => {
  const line = aLine({ item_id: "cup", quantity: "2", net: "80.00", tax: VAT15, tax_amount: "12.00", gross: "92.00" })
  const totals = { ...invoice().totals, lines: "80.00", charges: "0.00", net: "80.00", tax: "12.00", gross: "92.00", payable: "92.00" }
  const document = aDocument({ type: "debit_note", lines: [line], charges: [], taxes: [{ ...VAT15, taxable: "80.00", tax: "12.00" }], totals })
  return said(document, { id: "debit", corrects_id: "invoice" })
}

const grossOf = (groups: { gross: string }[]) => groups.map(({ gross }) => gross)

describe("what the documents of an order say together", () => {
  it("adds a debit note to the line that it is of, and that is no credit of the line", () => {
    const cup = documented([said(invoice()), twoMoreCups()]).lines.get("item:cup")
    expect(cup).toMatchObject({ quantity: "5", net: "169.99", gross: "195.49", credited: "0", by_hand: { quantity: "0", gross: "0" } })
  })

  it("tells what a person credited of a line from what was credited for the order", () => {
    const byItself = documented([said(invoice()), oneCup()]).lines.get("item:cup")
    expect(byItself).toMatchObject({ quantity: "2", gross: "68.99", credited: "34.5", by_hand: { quantity: "0" } })
    const byHand = documented([said(invoice()), oneCup(BY_HAND)]).lines.get("item:cup")
    expect(byHand).toMatchObject({ quantity: "2", gross: "68.99", credited: "0", by_hand: { quantity: "1", net: "30", gross: "34.5" } })
  })

  it("tells an invoice from the note that adds to it", () => {
    const { parts } = documented([said(invoice()), twoMoreCups(), oneCup({ corrects_id: "debit" })])
    expect(parts.map(({ id, is_first }) => [id, is_first])).toEqual([["invoice", true], ["debit", false]])
  })

  it("knows no line that was only ever credited", () => {
    const { document } = oneCup()
    const ghost: InvoiceDocument = { ...document, lines: [{ ...document.lines[0], item_id: "ghost" }] }
    expect([...documented([said(invoice()), said(ghost)]).lines.keys()]).toEqual(["item:cup", "method:post"])
  })

  it("takes a credit note off the document that it names, and off the first where it names none of the order", () => {
    const parts = (corrects_id: string | null) => documented([said(invoice()), twoMoreCups(), oneCup({ corrects_id })]).parts.map(({ groups }) => grossOf(groups))
    expect(parts("debit")).toEqual([["126.49"], ["57.5"]])
    expect(parts("invoice")).toEqual([["91.99"], ["92"]])
    expect(parts("of another order")).toEqual([["91.99"], ["92"]])
    expect(parts(null)).toEqual([["91.99"], ["92"]])
  })

  it("counts a line of an invoice that stands for no line of the order as invoiced", () => {
    const { lines, ...rest } = invoice()
    const own = { ...rest, lines: [{ ...lines[0], item_id: null }] }
    expect(documented([said(own)])).toMatchObject({ invoiced: "126.49", charged: "126.49", credited: "0", by_amount: [] })
  })

  it("counts what only takes a credit back neither as invoiced nor as credited", () => {
    expect(documented([said(invoice()), amountOf3450()])).toMatchObject({ invoiced: "126.49", credited: "34.5", by_amount: [{ net: "30", gross: "34.5" }] })
    expect(documented([said(invoice()), amountOf3450(), takenBack3450()])).toMatchObject({
      invoiced: "126.49",
      credited: "0",
      by_amount: [{ net: "0", gross: "0" }],
    })
  })

  it("keeps an amount that a person credited apart from what money did", () => {
    expect(documented([said(invoice()), amountOf3450(BY_HAND)])).toMatchObject({ amounts_by_hand: "34.5", by_amount: [] })
    expect(documented([said(invoice()), amountOf3450()])).toMatchObject({ amounts_by_hand: "0" })
  })
})
