import type { BasketElement } from "../basket"
import { calculate } from "../totals"
import { aBasket, anElement } from "./a-basket"

const issuesOf = (charged: string, ...elements: BasketElement[]) => calculate(aBasket(charged, elements)).issues

describe("what makes a basket unfit for an invoice", () => {
  it("is that there is nothing in it", () => {
    expect(issuesOf("0.00")).toEqual([{ rule: "no-lines", path: "lines", severity: "error", message: "There is nothing to invoice: the basket is empty." }])
  })

  it("is told of the line by its place among the lines, whatever stands between them", () => {
    const cup = anElement({ id: "cup" })
    const post = anElement({ id: "post", kind: "charge" })
    const none = anElement({ id: "none", quantity: "0", unit_price: "0" })
    expect(issuesOf("20.00", cup, post, none)).toEqual([
      {
        rule: "zero-quantity",
        path: "lines.1.quantity",
        severity: "error",
        message: "The quantity is 0: leave the line out or give it a quantity above zero.",
        params: { element: "none", quantity: "0" },
      },
    ])
  })

  it("is an amount below zero", () => {
    const line = anElement({ id: "cup", unit_price: "10.00", includes_tax: false, off: { TOO_MUCH: "15.00" } })
    expect(issuesOf("-5.95", line)).toEqual([
      {
        rule: "negative-line",
        path: "lines.0.net",
        severity: "error",
        message: "The amount is -5.00: discounts are higher than what they discount. Lower them, or make the rest an allowance.",
        params: { element: "cup", net: "-5.00" },
      },
    ])
  })

  it("is a total that quantity and price do not come to, by more than a cent", () => {
    const pair = (gross: string) => anElement({ id: "cup", quantity: "2", unit_price: "11.90", gross, net: gross === "23.81" ? "20.0084" : "20.0168" })
    // 23.81 / 1.19 = 20.0084…, 23.82 / 1.19 = 20.0168…
    expect(issuesOf("23.81", pair("23.81"))).toEqual([])
    expect(issuesOf("23.82", pair("23.82"))).toEqual([
      {
        rule: "line-mismatch",
        path: "lines.0.gross",
        severity: "error",
        message: "Quantity times price less discounts is 23.80, but the shop's total is 23.82. Check quantity and price.",
        params: { element: "cup", calculated: "23.80", expected: "23.82" },
      },
    ])
  })

  it("is a tax that its rate does not come to, by more than two cents", () => {
    const taxed = (gross: string) => anElement({ id: "cup", includes_tax: false, unit_price: "10.00", net: "10.00", gross })
    const mismatches = (gross: string) => issuesOf(gross, taxed(gross)).filter(({ rule }) => rule === "tax-mismatch")
    expect(mismatches("11.92")).toEqual([])
    expect(mismatches("11.93")).toEqual([
      {
        rule: "tax-mismatch",
        path: "lines.0.tax",
        severity: "error",
        message: "10.00 with 19 % tax is 11.90, but the shop charged 11.93. Check the tax rate.",
        params: { element: "cup", calculated: "11.90", expected: "11.93" },
      },
    ])
  })
})
