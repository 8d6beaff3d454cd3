import type { Basket } from "../basket"
import { calculate } from "../totals"
import { aBasket, anElement } from "./a-basket"

const YEN = { code: "JPY", digits: 0 }
const DINAR = { code: "KWD", digits: 3 }
const rules = (basket: Basket) => calculate(basket).issues.map(({ rule }) => rule)

function figures(basket: Basket) {
  const { elements, taxes, totals, issues } = calculate(basket)
  return { nets: elements.map(({ net }) => net), prices: elements.map(({ price }) => price.net), taxes, totals, issues }
}

describe("odd but legal", () => {
  it("a gift at price zero is a line of nothing", () => {
    const lines = [anElement({ id: "gift", unit_price: "0" }), anElement({ id: "paid", unit_price: "11.90" })]
    expect(figures(aBasket("11.90", lines))).toMatchObject({ nets: ["0.00", "10.00"], prices: ["0.00", "10.00"], issues: [] })
  })

  it.each([true, false])("a discount of everything leaves an invoice of nothing (prices with tax: %s)", (includes_tax) => {
    const line = anElement({ quantity: "3", unit_price: "29.99", includes_tax, off: { FREE: "89.97" } })
    const { elements, totals, issues } = calculate(aBasket("0.00", [line]))
    expect(issues).toEqual([])
    expect(elements[0]).toMatchObject({ net: "0.00", tax_amount: "0.00", gross: "0.00" })
    expect(elements[0].allowances).toEqual([{ amount: includes_tax ? "75.61" : "89.97", reason: "FREE" }])
    expect(elements[0].price.net).toBe(includes_tax ? "25.203" : "29.99")
    expect(totals).toMatchObject({ net: "0.00", tax: "0.00", payable: "0.00" })
  })

  it("several discounts add up to their rounded sum, and one of nothing is left out", () => {
    const off = { A: "1.00", B: "1.00", C: "1.00", NONE: "0" }
    // 1 / 1.19 = 0.8403…, 3 / 1.19 = 2.521: 2.52 is 3 × 0.84
    expect(calculate(aBasket("7.00", [anElement({ off })])).elements[0].allowances).toEqual([
      { amount: "0.84", reason: "A" },
      { amount: "0.84", reason: "B" },
      { amount: "0.84", reason: "C" },
    ])
  })

  it("a third of a kilogram is a quantity", () => {
    const gross = anElement({ quantity: "0.333", unit_price: "9.99", rate: "7" })
    // 0.333 × 9.99 = 3.32667; 3.33 / 1.07 = 3.112; 3.11 / 0.333 = 9.339…, 0.333 × 9.34 = 3.11022
    expect(figures(aBasket("3.33", [gross]))).toMatchObject({ nets: ["3.11"], prices: ["9.34"], issues: [] })
    const net = anElement({ quantity: "0.333", unit_price: "9.99", rate: "7", includes_tax: false })
    // 3.33 × 7 % = 0.2331, but 3.32667 × 1.07 = 3.5595… was charged as 3.56
    expect(figures(aBasket("3.56", [net]))).toMatchObject({ nets: ["3.33"], prices: ["9.99"], taxes: [{ tax: "0.23" }], issues: [] })
  })

  it("yen have no decimals, though a price may", () => {
    const three = anElement({ quantity: "3", unit_price: "100", rate: "8" })
    // 300 / 1.08 = 277.8; 3 × 93 = 279, 3 × 92.7 = 278.1
    const { nets, prices, totals, issues } = figures(aBasket("300", [three], { currency: YEN }))
    expect(issues).toEqual([])
    expect(nets).toEqual(["278"])
    expect(prices).toEqual(["92.7"])
    expect(totals).toMatchObject({ net: "278", tax: "22", gross: "300", prepaid: "0", rounding: "0", payable: "300" })
  })

  it("dinars have three", () => {
    const three = anElement({ quantity: "3", unit_price: "1.234", rate: "5" })
    // 3.702 / 1.05 = 3.5257…; 3 × 1.175 = 3.525, 3 × 1.1753 = 3.5259
    const { nets, prices, totals, issues } = figures(aBasket("3.702", [three], { currency: DINAR }))
    expect(issues).toEqual([])
    expect(nets).toEqual(["3.526"])
    expect(prices).toEqual(["1.1753"])
    expect(totals).toMatchObject({ net: "3.526", tax: "0.176", gross: "3.702", payable: "3.702" })
  })

  it("a price has six decimals where fewer do not lead back to the amount", () => {
    // 10,000 × 0.14691264 = 1469.1264; 1469.13 / 1.19 = 1234.563: 0.12346 would be 1234.60
    const screws = anElement({ quantity: "10000", unit_price: "0.14691264" })
    expect(figures(aBasket("1469.13", [screws]))).toMatchObject({ nets: ["1234.56"], prices: ["0.123456"], issues: [] })
  })

  it("the shop's own price without tax is kept with six decimals, and shortened where it has more", () => {
    const price = (unit_price: string, quantity: string, charged: string) => figures(aBasket(charged, [anElement({ quantity, unit_price, includes_tax: false })])).prices
    // 0.123456 × 1.19 = 0.1469…
    expect(price("0.123456", "1", "0.15")).toEqual(["0.123456"])
    // 3 × 0.33 = 0.99, but 3 × 0.333 = 0.999 is 1.00
    expect(price("0.3333333", "3", "1.19")).toEqual(["0.333"])
  })

  it("a voucher that eats a lamp up leaves each its own net beside a sticker of a cent", () => {
    const voucher = anElement({ id: "voucher", kind: "allowance", unit_price: "100.00" })
    const { elements, totals, issues } = calculate(aBasket("0.01", [anElement({ id: "lamp", unit_price: "100.00" }), anElement({ id: "sticker", unit_price: "0.01" }), voucher]))
    expect(issues).toEqual([])
    // 100 / 1.19 = 84.0336…, and the sticker's 0.0084 is the cent that is left
    expect(elements.map(({ net, tax_amount }) => [net, tax_amount])).toEqual([["84.03", "15.97"], ["0.01", "0.00"], ["84.03", "15.97"]])
    expect(totals).toMatchObject({ net: "0.01", tax: "0.00", payable: "0.01" })
  })

  it("repeating decimals of the shop count as the cents that they mean", () => {
    const line = anElement({ unit_price: "7.9999999999999999999", rate: "0" })
    expect(figures(aBasket("8.00", [line]))).toMatchObject({ nets: ["8.00"], issues: [] })
  })
})

describe("what cannot be an invoice", () => {
  it("an empty basket has zero totals and says so", () => {
    const { elements, taxes, totals, issues } = calculate(aBasket("0.00", []))
    expect([elements, taxes]).toEqual([[], []])
    expect(new Set(Object.values(totals))).toEqual(new Set(["0.00"]))
    expect(issues).toMatchObject([{ rule: "no-lines", path: "lines", severity: "error" }])
  })

  it.each([true, false])("an order that was charged twice stays a draft with its own figures (prices with tax: %s)", (includes_tax) => {
    const line = anElement({ quantity: "2", unit_price: "50.00", rate: "0", includes_tax })
    const { totals, issues } = calculate(aBasket("200.00", [line]))
    expect(totals).toMatchObject({ gross: "100.00", rounding: "0.00", payable: "100.00" })
    expect(issues).toEqual([
      {
        rule: "charged-mismatch",
        path: "totals.payable",
        message: "The order adds up to 100.00 EUR, but 200.00 was charged: rounding does not explain 100.00.",
        severity: "error",
        params: { charged: "200.00", calculated: "100.00", difference: "100.00", currency: "EUR" },
      },
    ])
  })

  it.each([
    ["10.01", true, []],
    ["10.02", true, ["charged-mismatch"]],
    ["9.99", true, []],
    ["9.98", true, ["charged-mismatch"]],
    ["10.02", false, []],
    ["10.03", false, ["charged-mismatch"]],
  ])("one line of 10.00, charged %s: rounding explains a cent and a half (prices with tax: %s)", (charged, includes_tax, expected) => {
    const line = anElement({ unit_price: "10.00", rate: "0.0001", gross: "10.00", net: "10.00", includes_tax })
    expect(rules(aBasket(charged, [line]))).toEqual(expected)
  })

  it.each([
    ["10.02", []],
    ["10.03", ["charged-mismatch"]],
  ])("two lines of 5.00, charged %s: rounding explains two cents", (charged, expected) => {
    const lines = ["a", "b"].map((id) => anElement({ id, unit_price: "5.00", rate: "0", includes_tax: false }))
    expect(rules(aBasket(charged, lines))).toEqual(expected)
  })

  it("a line whose price times quantity is not its total is named", () => {
    const returned = { ...anElement({ id: "item_1", quantity: "3", unit_price: "33.33", includes_tax: false }), net: "66.66", gross: "79.3254" }
    const { issues } = calculate(aBasket("118.99", [returned]))
    expect(issues).toMatchObject([
      { rule: "line-mismatch", path: "lines.0.net", params: { element: "item_1", calculated: "99.99", expected: "66.66" } },
    ])
  })

  it("a rate that is not what the shop charged is named", () => {
    const untaxed = anElement({ id: "item_1", unit_price: "10.00", net: "10.00", gross: "10.00" })
    expect(calculate(aBasket("10.00", [untaxed])).issues).toMatchObject([{ rule: "tax-mismatch", params: { element: "item_1" } }])
  })

  it("a discount above the line is named, and nothing crashes", () => {
    const line = anElement({ id: "item_1", unit_price: "20.00", rate: "15", includes_tax: false, off: { KEPT: "25.00" } })
    const { elements, issues } = calculate(aBasket("-5.75", [line]))
    expect(elements[0]).toMatchObject({ net: "-5.00", gross: "-5.75" })
    expect(issues).toMatchObject([{ rule: "negative-line", path: "lines.0.net", params: { element: "item_1", net: "-5.00" } }])
  })

  it.each(["0", "-1"])("a quantity of %s is named, and nothing crashes", (quantity) => {
    const shipping = anElement({ id: "s", kind: "charge", unit_price: "5.95" })
    const none = anElement({ id: "none", quantity, unit_price: "0" })
    expect(calculate(aBasket("5.95", [shipping, none])).issues).toMatchObject([
      { rule: "zero-quantity", path: "lines.0.quantity", params: { element: "none", quantity } },
    ])
  })

  it("an amount that is not a number is refused outright", () => {
    expect(() => calculate(aBasket("10.00", [{ ...anElement({}), gross: "NaN" }]))).toThrow(
      expect.objectContaining({ code: "invalid-amount" }),
    )
  })
})
