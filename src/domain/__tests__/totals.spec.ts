import type { Basket } from "../basket"
import { calculate } from "../totals"
import { aBasket, anElement, standard } from "./a-basket"

const strictly = (basket: Basket) => calculate({ ...basket, mode: "strict" })

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
