import type { Basket, BasketElement } from "../basket"
import { calculate } from "../totals"
import { aBasket, anElement, standard } from "./a-basket"

const strictly = (basket: Basket) => calculate({ ...basket, mode: "strict" })

function figures(basket: Basket) {
  const { elements, taxes, totals, issues } = calculate(basket)
  return { nets: elements.map(({ net }) => net), prices: elements.map(({ price }) => price.net), taxes, totals, issues }
}

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
    // docs/medusa.md, Prices with tax: item without tax, its discount and the shipping with tax, 124.9885
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

describe("lines of less than a cent", () => {
  it("give back to the tax no more than the shop's own tax explains; the rest is rounding", () => {
    // 20 × 0.105 at 19 % is 2.499; but each is 0.11 as a line: 2.20 and 0.42. The shop's tax is 0.399: at least 0.39
    const nails = Array.from({ length: 20 }, (_, index) => anElement({ id: `nail_${index}`, unit_price: "0.105", includes_tax: false }))
    const { taxes, totals, issues } = calculate(aBasket("2.50", nails))
    expect(issues).toEqual([])
    expect(taxes).toMatchObject([{ taxable: "2.20", tax: "0.39" }])
    expect(totals).toMatchObject({ gross: "2.59", rounding: "-0.09", payable: "2.50" })
  })

  it("have no tax below zero: a cent that was not charged is rounding", () => {
    // 15 % of 0.02 is 0.003
    const { taxes, totals, issues } = calculate(aBasket("0.01", [anElement({ unit_price: "0.02", rate: "15", includes_tax: false })]))
    expect(issues).toEqual([])
    expect(taxes).toMatchObject([{ taxable: "0.02", tax: "0.00" }])
    expect(totals).toMatchObject({ gross: "0.02", rounding: "-0.01", payable: "0.01" })
  })
})

describe("discounts that are rounded together", () => {
  const sold = (id: string, unit_price: string, off: string) => anElement({ id, unit_price, includes_tax: false, off: { SALE: off } })
  const lines = (charged: string, ...elements: BasketElement[]) => {
    const calculation = calculate(aBasket(charged, elements))
    expect(calculation.issues).toEqual([])
    return calculation.elements.map(({ net, allowances }) => [net, ...allowances.map(({ amount }) => amount)])
  }

  it("turn no small allowance around: the cent that was charged beyond all rounding is tax of the large line", () => {
    // 15.2875 less 2.446 is 12.84 and 0.8988 of tax; half a cent off the whole is 0.01 and 0.0007. 12.83 and 0.91 are 13.74
    const { elements, taxes } = calculate(
      aBasket("13.74", [
        anElement({ id: "beans", unit_price: "15.2875", rate: "7", includes_tax: false, off: { TEN: "2.446" } }),
        anElement({ id: "friend", kind: "allowance", unit_price: "0.005", rate: "7", includes_tax: false }),
      ])
    )
    expect(elements.map(({ net, tax_amount, gross }) => [net, tax_amount, gross])).toEqual([
      ["12.84", "0.91", "13.75"],
      ["0.01", "0.00", "0.01"],
    ])
    expect(taxes).toEqual([{ ...standard("7"), taxable: "12.83", tax: "0.91" }])
  })

  it("leave nothing of a line that is discounted in full", () => {
    // 0.125 and 0.125 are 0.25 together, 0.13 and 0.12; but each price is 0.13 when it is rounded
    expect(lines("11.90", sold("a", "0.125", "0.125"), sold("b", "0.125", "0.125"), anElement({ id: "c", includes_tax: false }))).toEqual([
      ["0.00", "0.13"],
      ["0.00", "0.13"],
      ["10.00"],
    ])
  })

  it("take no line below zero", () => {
    // 0.1248 + 0.1247 + 0.1210 = 0.3705: 0.13, 0.12 and 0.12; but the first price is 0.12 when it is rounded
    expect(lines("11.61", sold("a", "0.1249", "0.1248"), sold("b", "5.00", "0.1247"), sold("c", "5.00", "0.1210"))).toEqual([
      ["0.00", "0.12"],
      ["4.88", "0.12"],
      ["4.88", "0.12"],
    ])
  })
})
