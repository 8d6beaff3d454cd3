import { VAT15, element, invoice } from "../../domain/__tests__/a-correction"
import { aLine } from "../../domain/__tests__/a-document"
import type { CreditedLine } from "../../domain/assign-credits"
import { NOTHING } from "../../domain/documented"
import type { CorrectionContext } from "../correction-frame"
import { creditDocument } from "../credit-document"
import { debitDocument } from "../debit-document"
import type { MedusaOrder } from "../medusa-order"
import { aSaudiProfile, anItem } from "./an-order"

const context = (): CorrectionContext => ({
  original: { ...invoice(), language: "en" },
  preceding: [],
  profile: aSaudiProfile(),
  now: new Date("2026-11-22T10:00:00.000Z"),
  cause: "edit",
})

const sold = aLine({
  item_id: "cup",
  description: "Ivory",
  quantity: "3",
  price: { net: "33.33", base_quantity: "1" },
  allowances: [{ amount: "10.00", reason: "TEN" }],
  net: "89.99",
  tax: VAT15,
  tax_amount: "13.50",
  gross: "103.49",
})

const credit = (over: Partial<CreditedLine>) => {
  const line: CreditedLine = { key: "item:cup", tax: VAT15, quantity: "1", net: "5.00", gross: "5.75", price_only: true, template: sold, ...over }
  return creditDocument({ corrects_id: "invoice", lines: [line], amounts: [], rounding: "0" }, context()).document.lines[0]
}

describe("A line of which only the price changes", () => {
  it("is a price reduction of so many pieces, and not a discount on pieces that come back", () => {
    expect(credit({})).toMatchObject({ description: "Ivory, Price reduction", quantity: "1", price: { net: "5.00", base_quantity: "1" }, allowances: [] })
    expect(credit({ quantity: "2" })).toMatchObject({ quantity: "2", price: { net: "2.50" }, allowances: [] })
  })

  it("is not what comes back: that keeps its price, its discount and its name", () => {
    // 33.33 less a third of 10.00
    const back = credit({ price_only: false, net: "30.00", gross: "34.50" })
    expect(back).toMatchObject({ description: "Ivory", price: { net: "33.33" }, allowances: [{ amount: "3.33", reason: "TEN" }] })
  })

  it("says it in the words of one note only, when the price had been raised by another", () => {
    expect(credit({ template: { ...sold, price_only: true, description: "Ivory, Price increase" } }).description).toBe("Price reduction")
  })

  it("is a price increase on a debit note", () => {
    const documented = { key: "item:cup", tax: VAT15, template: sold, by_hand: NOTHING, credited: "0", quantity: "3", net: "89.99", gross: "103.49" }
    const [more, change] = [element({ net: "95.99", gross: "110.3885" }), { quantity: "0", net: "6.00", gross: "6.90" }]
    const states = [{ key: "item:cup", tax: VAT15, documented, element: more, worth: { quantity: "3", net: "95.99", gross: "110.39" }, change }]
    const order = { items: [anItem({ id: "cup" })], shipping_methods: [] } as unknown as MedusaOrder
    const [line] = debitDocument({ type: "debit_note", states, order }, context()).document.lines
    expect(line).toMatchObject({ quantity: "3", price_only: true, price: { net: "2.00" }, net: "6.00", gross: "6.90" })
    expect(line.description).toMatch(/(^|, )Price increase$/)
  })
})
