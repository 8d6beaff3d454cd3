import type { Basket } from "../basket"
import { calculate } from "../totals"
import { aBasket, anElement, standard } from "./a-basket"

const YEN = { code: "JPY", digits: 0 }
const DINAR = { code: "KWD", digits: 3 }
const strictly = (basket: Basket) => calculate({ ...basket, mode: "strict" })
const rules = (basket: Basket) => calculate(basket).issues.map(({ rule }) => rule)

function figures(basket: Basket) {
  const { elements, taxes, totals, issues } = calculate(basket)
  return { nets: elements.map(({ net }) => net), prices: elements.map(({ price }) => price.net), taxes, totals, issues }
}

describe("prices below a minor unit", () => {
  it("do not make tax of what the rounding of many cheap lines takes from their net: the rest is rounding (BT-114)", () => {
    const nails = Array.from({ length: 40 }, (_, id) =>
      anElement({ id: `nail-${id}`, unit_price: "0.333", includes_tax: false, net: "0.333", gross: "0.38295", tax: standard("15") })
    )
    // 40 × 0.38295 = 15.318 was charged; 40 × 0.33 = 13.20, 15 % of it 1.98; the shop's own tax 1.998, and one halala more may stand there
    const { taxes, totals, issues } = calculate(aBasket("15.32", nails))
    expect(issues).toEqual([])
    expect(taxes).toMatchObject([{ taxable: "13.20", tax: "2.01" }])
    expect(totals).toMatchObject({ net: "13.20", gross: "15.21", rounding: "0.11", payable: "15.32" })
  })
})

describe("prices with tax", () => {
  const threeFor2997 = aBasket("29.97", [anElement({ quantity: "3", unit_price: "9.99" })])

  it("a) three at 9.99 come to 29.97, not to 29.95", () => {
    const { elements, taxes, totals, issues } = calculate(threeFor2997)
    expect(issues).toEqual([])
    expect(elements).toEqual([
      {
        id: "line",
        price: { net: "8.393", base_quantity: "1" },
        allowances: [],
        net: "25.18",
        tax_amount: "4.79",
        gross: "29.97",
      },
    ])
    expect(taxes).toEqual([{ category: "standard", rate: "19", reason: null, taxable: "25.18", tax: "4.79" }])
    expect(totals).toEqual({
      lines: "25.18",
      allowances: "0.00",
      charges: "0.00",
      net: "25.18",
      tax: "4.79",
      gross: "29.97",
      prepaid: "0.00",
      rounding: "0.00",
      payable: "29.97",
    })
  })

  it("a) strictly, the tax is the rate of the base and the odd cent is rounding", () => {
    const { elements, taxes, totals, issues } = strictly(threeFor2997)
    expect(issues).toEqual([])
    expect(taxes[0]).toMatchObject({ taxable: "25.18", tax: "4.78" })
    expect(totals).toMatchObject({ tax: "4.78", gross: "29.96", rounding: "0.01", payable: "29.97" })
    expect(elements[0]).toMatchObject({ net: "25.18", tax_amount: "4.78", gross: "29.96" })
  })

  const threeLines = aBasket(
    "2.97",
    ["1", "2", "3"].map((id) => anElement({ id, unit_price: "0.99" })),
  )

  it("b) three lines of 0.99 come to 2.97, not to 2.96", () => {
    const { nets, taxes, totals, issues } = figures(threeLines)
    expect(issues).toEqual([])
    expect(nets).toEqual(["0.84", "0.83", "0.83"])
    expect(taxes[0]).toMatchObject({ taxable: "2.50", tax: "0.47" })
    expect(totals).toMatchObject({ lines: "2.50", gross: "2.97", payable: "2.97" })
    expect(calculate(threeLines).elements.map(({ tax_amount }) => tax_amount)).toEqual(["0.15", "0.16", "0.16"])
  })

  it("b) strictly, 19 % of 2.50 is 0.48: a cent more, taken back by rounding", () => {
    const { elements, totals } = strictly(threeLines)
    expect(totals).toMatchObject({ net: "2.50", tax: "0.48", gross: "2.98", rounding: "-0.01", payable: "2.97" })
    expect(elements.map(({ tax_amount }) => tax_amount)).toEqual(["0.16", "0.16", "0.16"])
  })

  const shirts = aBasket("114.10", [
    anElement({ id: "shirt", quantity: "3", unit_price: "29.99", off: { SUMMER: "9.00" } }),
    anElement({ id: "book", quantity: "2", unit_price: "10.65", rate: "7" }),
    anElement({ id: "sticker", quantity: "7", unit_price: "0.99" }),
    anElement({ id: "shipping", kind: "charge", unit_price: "4.90" }),
  ])

  it("c) shirts on promotion, books at 7 %, stickers and shipping", () => {
    const { nets, prices, taxes, totals, issues } = figures(shirts)
    expect(issues).toEqual([])
    expect(nets).toEqual(["68.04", "19.91", "5.82", "4.12"])
    expect(prices).toEqual(["25.20", "9.955", "0.831", "4.12"])
    expect(calculate(shirts).elements[0].allowances).toEqual([{ amount: "7.56", reason: "SUMMER" }])
    expect(taxes).toEqual([
      { ...standard("19"), taxable: "77.98", tax: "14.82" },
      { ...standard("7"), taxable: "19.91", tax: "1.39" },
    ])
    expect(totals).toMatchObject({ lines: "93.77", charges: "4.12", net: "97.89", tax: "16.21", gross: "114.10", payable: "114.10" })
    expect(calculate(shirts).elements.map(({ gross }) => gross)).toEqual(["80.97", "21.30", "6.93", "4.90"])
  })

  it("c) strictly, both taxes already are the rate of their base: nothing changes", () => {
    // 77.98 × 19 % = 14.8162, 19.91 × 7 % = 1.3937
    expect(strictly(shirts)).toEqual(calculate(shirts))
  })

  const voucher = aBasket("140.00", [
    anElement({ id: "a", unit_price: "100.00" }),
    anElement({ id: "b", unit_price: "50.00", rate: "7" }),
    anElement({ id: "va", kind: "allowance", unit_price: "6.67" }),
    anElement({ id: "vb", kind: "allowance", unit_price: "3.33", rate: "7" }),
  ])

  it("d) a voucher over two rates takes from both", () => {
    const { nets, taxes, totals, issues } = figures(voucher)
    expect(issues).toEqual([])
    expect(nets).toEqual(["84.04", "46.73", "5.61", "3.11"])
    expect(taxes.map(({ taxable, tax }) => [taxable, tax])).toEqual([
      ["78.43", "14.90"],
      ["43.62", "3.05"],
    ])
    expect(totals).toMatchObject({ lines: "130.77", allowances: "8.72", net: "122.05", tax: "17.95", gross: "140.00" })
    expect(calculate(voucher).elements.map(({ gross }) => gross)).toEqual(["100.00", "50.00", "6.67", "3.33"])
  })

  it("d) strictly, nothing changes: 78.43 × 19 % = 14.9017 and 43.62 × 7 % = 3.0534", () => {
    expect(strictly(voucher)).toEqual(calculate(voucher))
  })

  const screws = aBasket("1234.56", [anElement({ quantity: "99999", unit_price: "0.01234572345723", gross: "1234.56" })])

  it("e) no price of six decimals explains 99,999 screws for 1,234.56: the price is for all of them", () => {
    const { elements, issues } = calculate(screws)
    expect(issues).toEqual([])
    expect(elements[0]).toMatchObject({ net: "1037.45", price: { net: "1037.45", base_quantity: "99999" } })
  })

  it("e) strictly, 1037.45 × 19 % = 197.1155 is 197.12, one cent more than was charged", () => {
    expect(calculate(screws).totals.tax).toBe("197.11")
    expect(strictly(screws).totals).toMatchObject({ tax: "197.12", rounding: "-0.01", payable: "1234.56" })
  })

  it("strictly, the cent of tax due on three cents is never put on a gift", () => {
    // 0.03 / 1.19 = 0.0252 is 0.03 already, but 19 % of 0.03 is 0.0057
    const lines = [anElement({ id: "gift", unit_price: "0" }), anElement({ id: "paid", unit_price: "0.03" })]
    const { elements, totals } = strictly(aBasket("0.03", lines))
    expect(elements.map(({ tax_amount }) => tax_amount)).toEqual(["0.00", "0.01"])
    expect(totals).toMatchObject({ tax: "0.01", rounding: "-0.01", payable: "0.03" })
  })

  it("shares the odd cents of unrounded amounts so that they come to what was charged", () => {
    const lines = ["1", "2", "3"].map((id) => anElement({ id, quantity: "1", unit_price: "3.3333333", rate: "0" }))
    expect(figures(aBasket("10.00", lines))).toMatchObject({ nets: ["3.34", "3.33", "3.33"], issues: [] })
  })

  it("survives vouchers that leave almost nothing, or less than nothing, of a group", () => {
    const nearly = [anElement({ unit_price: "10.00" }), anElement({ id: "v", kind: "allowance", unit_price: "9.99" })]
    // 10.00 / 1.19 = 8.403…, 9.99 / 1.19 = 8.394…: shares of the one cent left would give 10.00 and 9.99
    expect(figures(aBasket("0.01", nearly))).toMatchObject({ nets: ["8.40", "8.39"], totals: { net: "0.01", tax: "0.00" } })
    const below = [anElement({ unit_price: "5.00" }), anElement({ id: "v", kind: "allowance", unit_price: "10.00" })]
    const { nets, totals, issues } = figures(aBasket("-5.00", below))
    expect(issues).toEqual([])
    expect(nets).toEqual(["4.20", "8.40"])
    expect(totals).toMatchObject({ net: "-4.20", tax: "-0.80", gross: "-5.00", payable: "-5.00" })
  })
})

describe("prices without tax", () => {
  const lab = aBasket("126.49", [
    anElement({ id: "item", quantity: "3", unit_price: "33.33", rate: "15", includes_tax: false, off: { TEN: "10" } }),
    anElement({ id: "shipping", kind: "charge", unit_price: "20", rate: "15", includes_tax: false }),
  ])

  it("the measured order of 126.4885 is an invoice of 126.49", () => {
    const { elements, taxes, totals, issues } = calculate(lab)
    expect(issues).toEqual([])
    expect(elements).toEqual([
      {
        id: "item",
        price: { net: "33.33", base_quantity: "1" },
        allowances: [{ amount: "10.00", reason: "TEN" }],
        net: "89.99",
        tax_amount: "13.50",
        gross: "103.49",
      },
      {
        id: "shipping",
        price: { net: "20.00", base_quantity: "1" },
        allowances: [],
        net: "20.00",
        tax_amount: "3.00",
        gross: "23.00",
      },
    ])
    expect(taxes).toEqual([{ ...standard("15"), taxable: "109.99", tax: "16.50" }])
    expect(totals).toMatchObject({ lines: "89.99", charges: "20.00", net: "109.99", tax: "16.50", gross: "126.49", payable: "126.49" })
  })

  it("keeps the shop's own price, with all its decimals", () => {
    const [screw] = calculate(aBasket("15.00", [anElement({ quantity: "1000", unit_price: "0.0125", rate: "20", includes_tax: false })])).elements
    expect(screw).toMatchObject({ price: { net: "0.0125", base_quantity: "1" }, net: "12.50" })
  })

  const twoRates = aBasket("0.09", [
    anElement({ id: "a", unit_price: "0.02", rate: "19", includes_tax: false }),
    anElement({ id: "b", unit_price: "0.06", rate: "7", includes_tax: false }),
  ])

  it("gives the cent that the sum of unrounded taxes made to the rate whose tax was cut most", () => {
    // taxes 0.0038 and 0.0042 both round to nothing, but 0.088 was charged as 0.09
    const { elements, taxes, totals, issues } = calculate(twoRates)
    expect(issues).toEqual([])
    expect(taxes.map(({ rate, tax }) => [rate, tax])).toEqual([
      ["19", "0.00"],
      ["7", "0.01"],
    ])
    expect(elements.map(({ gross }) => gross)).toEqual(["0.02", "0.07"])
    expect(totals).toMatchObject({ gross: "0.09", rounding: "0.00" })
  })

  it("strictly, that cent is rounding", () => {
    expect(strictly(twoRates).totals).toMatchObject({ tax: "0.00", gross: "0.08", rounding: "0.01", payable: "0.09" })
    expect(strictly(twoRates).issues).toEqual([])
  })

  it("never puts tax on a rate of zero: there the odd cent is rounding", () => {
    const reverse = { category: "reverse-charge", rate: "0", reason: "Reverse charge" } as const
    const basket = aBasket("10.01", [anElement({ unit_price: "10.00", tax: reverse, includes_tax: false })])
    expect(figures(basket)).toMatchObject({ taxes: [{ ...reverse, taxable: "10.00", tax: "0.00" }], issues: [] })
    expect(calculate(basket).totals).toMatchObject({ gross: "10.00", rounding: "0.01", payable: "10.01" })
  })

  it("rounds a percentage off many lines over all of them, so that their cents do not turn into tax", () => {
    const half = ["1", "2", "3", "4"].map((id) =>
      anElement({ id, unit_price: "0.99", rate: "20", includes_tax: false, off: { HALF: "0.495" } }),
    )
    // 4 × 0.495 = 1.98, 20 % of it 0.396: each by itself would give 0.49 and 1.96
    const { nets, taxes, issues } = figures(aBasket("2.38", half))
    expect(issues).toEqual([])
    expect(nets).toEqual(["0.49", "0.49", "0.50", "0.50"])
    expect(taxes[0]).toMatchObject({ taxable: "1.98", tax: "0.40" })
  })

  it("groups rates by their value, orders them by falling rate and keeps reasons apart", () => {
    const exempt = (reason: string) => ({ category: "exempt", rate: "0", reason }) as const
    const { taxes } = calculate(
      aBasket("51.58", [
        anElement({ id: "1", tax: exempt("Medical"), includes_tax: false }),
        anElement({ id: "2", rate: "5.5", includes_tax: false }),
        anElement({ id: "3", rate: "5.50", includes_tax: false, unit_price: "0.00" }),
        anElement({ id: "4", rate: "10.3", includes_tax: false }),
        anElement({ id: "5", tax: exempt("Education"), includes_tax: false }),
        anElement({ id: "6", tax: { category: "zero-rated", rate: "0.0", reason: null }, includes_tax: false }),
      ]),
    )
    expect(taxes.map(({ rate, category, reason }) => [rate, category, reason])).toEqual([
      ["10.3", "standard", null],
      ["5.5", "standard", null],
      ["0", "exempt", "Education"],
      ["0", "exempt", "Medical"],
      ["0", "zero-rated", null],
    ])
  })
})

describe("prices with and without tax in one order", () => {
  it("brings everything to what was charged first", () => {
    // facts/medusa-orders.md, section 2: item without tax, its discount and the shipping with tax, 124.9885
    const item = {
      ...anElement({ id: "item", quantity: "3", unit_price: "33.33", rate: "15", includes_tax: false }),
      net: "91.294347826086956522",
      gross: "104.9885",
      discounts: [{ reason: "TEN", net: "8.6956521739130434783", gross: "10" }],
    }
    const shipping = anElement({ id: "shipping", kind: "charge", unit_price: "20", rate: "15" })
    const { elements, totals, issues } = calculate(aBasket("124.99", [item, shipping]))
    expect(issues).toEqual([])
    expect(elements[0]).toMatchObject({
      price: { net: "33.333", base_quantity: "1" },
      allowances: [{ amount: "8.70", reason: "TEN" }],
      net: "91.30",
      gross: "104.99",
    })
    expect(elements[1]).toMatchObject({ net: "17.39", tax_amount: "2.61", gross: "20.00" })
    expect(totals).toMatchObject({ net: "108.69", tax: "16.30", gross: "124.99", payable: "124.99" })
  })

  it("keeps a net price that leads back to the line", () => {
    const lines = [
      anElement({ id: "net", quantity: "2", unit_price: "10.00", includes_tax: false }),
      anElement({ id: "gross", unit_price: "11.90" }),
    ]
    expect(figures(aBasket("35.70", lines))).toMatchObject({ nets: ["20.00", "10.00"], prices: ["10.00", "10.00"], issues: [] })
  })
})

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
