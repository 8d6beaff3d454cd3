import type { BasketElement } from "../basket"
import type { InvoiceDocument, TaxRate } from "../document"
import { correct, creditByAmount, creditDue } from "../credit"
import { documented } from "../documented"
import { compareWorth, type WorthElement } from "../worth"
import { aDocument, aLine } from "./a-document"

const VAT15: TaxRate = { category: "standard", rate: "15", reason: null }
const VAT19: TaxRate = { category: "standard", rate: "19", reason: null }
const VAT7: TaxRate = { category: "standard", rate: "7", reason: null }
const NO_MONEY = { paid: "0", refunded: "0" }

/** The measured order: 3 × 33.33 less 10.00, shipping 20.00, 15 %: 126.49 (facts/medusa-orders.md). */
const invoice = (): InvoiceDocument =>
  aDocument({
    type: "invoice",
    currency: { code: "SAR", digits: 2 },
    lines: [
      aLine({ id: "1", item_id: "cup", quantity: "3", net: "89.99", tax: VAT15, tax_amount: "13.50", gross: "103.49" }),
    ],
    charges: [
      { id: "c", kind: "shipping", method_id: "post", reason: "Post", net: "20.00", tax: VAT15, tax_amount: "3.00", gross: "23.00" },
    ],
    taxes: [{ ...VAT15, taxable: "109.99", tax: "16.50" }],
    totals: {
      lines: "89.99",
      allowances: "0.00",
      charges: "20.00",
      net: "109.99",
      tax: "16.50",
      gross: "126.49",
      prepaid: "0.00",
      rounding: "0.00",
      payable: "126.49",
    },
  })

const element = (over: Partial<BasketElement>): BasketElement => ({
  id: "cup",
  kind: "line",
  quantity: "3",
  unit_price: "33.33",
  includes_tax: false,
  net: "89.99",
  gross: "103.4885",
  discounts: [],
  tax: VAT15,
  ...over,
})

const cups = (quantity: string, net: string, gross: string): WorthElement => ({
  key: "item:cup",
  element: element({ quantity, net, gross }),
})

const post: WorthElement = {
  key: "method:post",
  element: element({ id: "post", kind: "charge", quantity: "1", unit_price: "20", net: "20", gross: "23" }),
}

const corrections = (elements: WorthElement[], total: string, money = NO_MONEY, documents = [invoice()]) => {
  const said = documented(documents)
  return correct(compareWorth(elements, said, { total, digits: 2 }), said, money, 2)
}

describe("what corrects the documents of an order", () => {
  it("is nothing while the order is worth what was invoiced, although Medusa's totals are unrounded", () => {
    expect(corrections([cups("3", "89.99", "103.4885"), post], "126.49")).toEqual({ debit: [], lines: [], amounts: [] })
  })

  it("credits one returned cup of three with its share of the discount: 30.00 net, 34.50 with tax", () => {
    // 59.9933… is left of 89.99; with tax 68.9923…
    const { lines, debit, amounts } = corrections([cups("2", "59.993333333333", "68.992333333333"), post], "91.99")
    expect(lines).toMatchObject([{ quantity: "1", net: "30", gross: "34.5" }])
    expect([debit, amounts]).toEqual([[], []])
  })

  it("credits everything that is left of a line that is gone, to the minor unit", () => {
    const { lines } = corrections([post], "23.00")
    expect(lines).toMatchObject([{ quantity: "3", net: "89.99", gross: "103.49" }])
  })

  it("debits a line that was added", () => {
    const filter: WorthElement = { key: "item:filter", element: element({ id: "filter", quantity: "2", unit_price: "5", net: "10", gross: "11.5" }) }
    const { debit, lines } = corrections([cups("3", "89.99", "103.4885"), post, filter], "137.99")
    expect(debit).toMatchObject([{ key: "item:filter", change: { quantity: "2", net: "10", gross: "11.5" } }])
    expect(lines).toEqual([])
  })

  it("credits a refund without goods by amount, in the tax of the invoice: 11.50 is 10.00 and 1.50", () => {
    const money = { paid: "126.49", refunded: "11.5" }
    expect(corrections([cups("3", "89.99", "103.4885"), post], "126.49", money).amounts).toEqual([
      { tax: VAT15, net: "10.00", gross: "11.50" },
    ])
  })

  it("does not credit an overpayment that is given back", () => {
    const money = { paid: "136.49", refunded: "10" }
    expect(corrections([cups("3", "89.99", "103.4885"), post], "126.49", money).amounts).toEqual([])
  })

  it("credits a return once although its refund came first", () => {
    const refund: InvoiceDocument = {
      ...aDocument({ type: "credit_note", lines: [aLine({ item_id: null, net: "30.00", tax: VAT15, tax_amount: "4.50", gross: "34.50" })] }),
      charges: [],
      taxes: [{ ...VAT15, taxable: "30.00", tax: "4.50" }],
      totals: { ...invoice().totals, lines: "30.00", charges: "0.00", net: "30.00", tax: "4.50", gross: "34.50", payable: "34.50" },
    }
    const money = { paid: "126.49", refunded: "34.5" }
    const after = corrections([cups("2", "59.993333333333", "68.992333333333"), post], "91.99", money, [invoice(), refund])
    expect(after).toEqual({ debit: [], lines: [], amounts: [] })
  })

  it("credits a return once although its refund comes later", () => {
    const money = { paid: "126.49", refunded: "34.4962" }
    const { lines, amounts } = corrections([cups("2", "59.993333333333", "68.992333333333"), post], "91.99", money)
    expect(lines).toMatchObject([{ gross: "34.5" }])
    expect(amounts).toEqual([])
  })

  it("never credits more than was invoiced, whatever was refunded", () => {
    expect(creditDue("126.49", "126.49", { paid: "126.49", refunded: "500" })).toBe("126.49")
  })
})

describe("an amount shared over the tax rates", () => {
  const groups = [
    { tax: VAT19, net: "92.80", gross: "110.43" },
    { tax: VAT7, net: "51.61", gross: "55.22" },
  ]

  it("is split in proportion to what is left, by largest remainder: 5.00 is 3.33 and 1.67", () => {
    // 110.43 : 55.22 is two to one; 3.33 / 1.19 = 2.798…, 1.67 / 1.07 = 1.560…
    expect(creditByAmount("5.00", groups, 2)).toEqual([
      { tax: VAT19, net: "2.80", gross: "3.33" },
      { tax: VAT7, net: "1.56", gross: "1.67" },
    ])
  })

  it("takes what is left exactly when it uses a rate up", () => {
    expect(creditByAmount("1000", groups, 2)).toEqual([
      { tax: VAT19, net: "92.80", gross: "110.43" },
      { tax: VAT7, net: "51.61", gross: "55.22" },
    ])
  })

  it("is nothing where nothing is left", () => {
    expect(creditByAmount("5.00", [{ tax: VAT19, net: "0", gross: "0" }], 2)).toEqual([])
  })
})
