import type { DocumentCharge, DocumentLine } from "../document"
import { checkGroups } from "../group-identities"
import { checkIdentities, type Amounts } from "../identities"
import { sum } from "../money"
import { standard } from "./a-basket"

function aLine(line: Partial<DocumentLine>): DocumentLine {
  return {
    id: "1",
    item_id: null,
    name: "Thing",
    description: null,
    options: [],
    sku: null,
    barcode: null,
    quantity: "3",
    unit: "piece",
    price: { net: "25.20", base_quantity: "1" },
    allowances: [{ amount: "7.56", reason: "SUMMER" }],
    net: "68.04",
    tax: standard("19"),
    tax_amount: "12.93",
    gross: "80.97",
    ...line,
  }
}

function aCharge(charge: Partial<DocumentCharge>): DocumentCharge {
  const tax = standard("19")
  return { id: "1", kind: "shipping", method_id: null, reason: "Shipping", net: "4.12", tax, tax_amount: "0.78", gross: "4.90", ...charge }
}

/** Shirts, books, shipping and a voucher: 68.04 + 19.91 + 4.12 - 5.61 without tax. */
function amounts(change: (amounts: Amounts) => void = () => {}): Amounts {
  const book = aLine({
    id: "2",
    quantity: "2",
    price: { net: "9.955", base_quantity: "1" },
    allowances: [],
    net: "19.91",
    tax: standard("7"),
    tax_amount: "1.39",
    gross: "21.30",
  })
  const parts: Amounts = {
    currency: { code: "EUR", digits: 2 },
    lines: [aLine({}), book],
    charges: [aCharge({})],
    allowances: [aCharge({ kind: "discount", reason: "Voucher", net: "5.61", tax_amount: "1.06", gross: "6.67" })],
    taxes: [
      { ...standard("19"), taxable: "66.55", tax: "12.65" },
      { ...standard("7.0"), taxable: "19.91", tax: "1.39" },
    ],
    totals: {
      lines: "87.95",
      allowances: "5.61",
      charges: "4.12",
      net: "86.46",
      tax: "14.04",
      gross: "100.50",
      prepaid: "20.00",
      rounding: "0.01",
      payable: "80.51",
    },
  }
  change(parts)
  return parts
}

const broken = (change: (amounts: Amounts) => void) => checkIdentities(amounts(change)).map(({ rule, path }) => `${rule} ${path}`)

describe("checkIdentities", () => {
  it("finds nothing wrong with a document that adds up", () => {
    expect(checkIdentities(amounts())).toEqual([])
  })

  it.each<[string, (amounts: Amounts) => void, string[]]>([
    ["the lines", ({ totals }) => void (totals.lines = "87.96"), ["BR-CO-10 totals.lines", "BR-CO-13 totals.net"]],
    ["the allowances", ({ totals }) => void (totals.allowances = "5.60"), ["BR-CO-11 totals.allowances", "BR-CO-13 totals.net"]],
    ["the charges", ({ totals }) => void (totals.charges = "4.13"), ["BR-CO-12 totals.charges", "BR-CO-13 totals.net"]],
    ["the total without tax", ({ totals }) => void (totals.net = "86.45"), ["BR-CO-13 totals.net", "BR-CO-15 totals.gross"]],
    ["the tax", ({ totals }) => void (totals.tax = "14.05"), ["BR-CO-14 totals.tax", "BR-CO-15 totals.gross"]],
    ["the total with tax", ({ totals }) => void (totals.gross = "100.51"), ["BR-CO-15 totals.gross", "BR-CO-16 totals.payable"]],
    ["what was prepaid", ({ totals }) => void (totals.prepaid = "0.00"), ["BR-CO-16 totals.payable"]],
    ["the rounding", ({ totals }) => void (totals.rounding = "0.00"), ["BR-CO-16 totals.payable"]],
    ["the amount due", ({ totals }) => void (totals.payable = "80.50"), ["BR-CO-16 totals.payable"]],
    ["a price", ({ lines }) => void (lines[1].price.net = "9.96"), ["PEPPOL-EN16931-R120 lines.1.net"]],
    ["a line's allowance", ({ lines }) => void (lines[0].allowances[0].amount = "7.55"), ["PEPPOL-EN16931-R120 lines.0.net"]],
    ["a price's quantity", ({ lines }) => void (lines[1].price.base_quantity = "0"), ["PEPPOL-EN16931-R121 lines.1.price.base_quantity"]],
    ["a charge with tax", ({ charges }) => void (charges[0].gross = "4.91"), ["line-gross charges.0.gross"]],
    [
      "the tax of an allowance",
      ({ allowances }) => void Object.assign(allowances[0], { tax_amount: "1.07", gross: "6.68" }),
      ["tax-shares taxes.0.tax"],
    ],
  ])("reports %s when it is wrong", (_, change, expected) => {
    expect(broken(change)).toEqual(expected)
  })

  it("reports a tax base that its lines do not come to, by the rule of its category", () => {
    expect(broken(({ taxes }) => void (taxes[0].taxable = "66.56"))).toEqual(["BR-S-08 taxes.0.taxable"])
    expect(
      broken(({ taxes, lines }) => {
        const tax = { category: "intra-community", rate: "0", reason: "Intra-community supply" } as const
        lines[1] = { ...lines[1], tax, tax_amount: "0.00", gross: "19.91" }
        taxes[1] = { ...tax, taxable: "19.90", tax: "0.00" }
      }),
    ).toEqual(["BR-CO-14 totals.tax", "BR-IC-08 taxes.1.taxable"])
  })

  it("reports a rate that the tax table leaves out, and one that it has twice", () => {
    expect(broken(({ lines }) => void (lines[1].tax = standard("5.5")))).toEqual([
      "BR-S-01 taxes",
      "BR-S-08 taxes.1.taxable",
      "tax-shares taxes.1.tax",
    ])
    expect(broken(({ taxes }) => void taxes.push({ ...standard("7"), taxable: "19.91", tax: "0.00" }))).toContain("BR-S-01 taxes.2")
  })

  it("reports tax at a rate of zero", () => {
    const rules = broken(({ lines, taxes }) => {
      const tax = { category: "export", rate: "0", reason: "Export" } as const
      lines[1].tax = tax
      taxes[1] = { ...tax, taxable: "19.91", tax: "1.39" }
    })
    expect(rules).toContain("BR-G-09 taxes.1.tax")
  })

  it("takes a tax less than 1.00 off its rate, and no more", () => {
    const shifted = (tax: string, total: string, line: string) =>
      broken(({ taxes, totals, lines }) => {
        taxes[1].tax = tax
        Object.assign(totals, { tax: total, gross: total === "15.03" ? "101.49" : "101.50" })
        totals.payable = total === "15.03" ? "81.50" : "81.51"
        Object.assign(lines[1], { tax_amount: tax, gross: line })
      })
    // 19.91 × 7 % = 1.3937: 2.38 is 0.9863 off, 2.40 is 1.0063
    expect(shifted("2.38", "15.03", "22.29")).toEqual([])
    expect(shifted("2.40", "15.05", "22.31")).toContain("BR-CO-17 taxes.1.tax")
  })

  it("takes no tax that is 1.00 off, and of yen what rounding explains: half a yen for each of three lines and their total, and one more", () => {
    const rulesOf = (code: string, digits: number, ...taxes: string[]) => {
      const lines = taxes.map((tax_amount) => aLine({ net: "100", tax: standard("10"), tax_amount }))
      const row = { ...standard("10"), taxable: sum(lines.map(({ net }) => net)), tax: sum(taxes) }
      return checkGroups({ currency: { code, digits }, lines, charges: [], allowances: [], taxes: [row] }).map(({ rule }) => rule)
    }
    // 10.00 is due
    expect([rulesOf("EUR", 2, "10.99"), rulesOf("EUR", 2, "11.00")]).toEqual([[], ["BR-CO-17"]])
    // 30 is due
    expect([rulesOf("JPY", 0, "11", "11", "11"), rulesOf("JPY", 0, "11", "11", "12")]).toEqual([[], ["BR-CO-17"]])
  })

  it.each<[string, (amounts: Amounts) => void, string]>([
    ["a total", ({ totals }) => void (totals.prepaid = "20"), "BR-DEC-16 totals.prepaid"],
    ["a base", ({ taxes }) => void (taxes[0].taxable = "66.550"), "BR-DEC-19 taxes.0.taxable"],
    ["a tax", ({ taxes }) => void (taxes[0].tax = "12.650"), "BR-DEC-20 taxes.0.tax"],
    ["a line", ({ lines }) => void (lines[0].net = "68.040"), "BR-DEC-23 lines.0.net"],
    ["a line's allowance", ({ lines }) => void (lines[0].allowances[0].amount = "7.560"), "BR-DEC-24 lines.0.allowances.0.amount"],
    ["a charge", ({ charges }) => void (charges[0].net = "4.120"), "BR-DEC-05 charges.0.net"],
    ["an allowance", ({ allowances }) => void (allowances[0].net = "5.610"), "BR-DEC-01 allowances.0.net"],
    ["a share of tax", ({ lines }) => void (lines[0].tax_amount = "12.930"), "currency-digits lines.0.tax_amount"],
  ])("reports %s that does not have the currency's digits", (_, change, expected) => {
    expect(broken(change)).toEqual([expected])
  })

  it("reports numbers that cannot be read instead of throwing", () => {
    expect(broken(({ totals, lines }) => void ([totals.net, lines[0].quantity] = ["", "three"]))).toEqual([
      "invalid-amount totals.net",
      "invalid-amount lines.0.quantity",
    ])
  })

  it.each<[keyof Amounts["totals"], string]>([
    ["lines", "BR-DEC-09"],
    ["allowances", "BR-DEC-10"],
    ["charges", "BR-DEC-11"],
    ["net", "BR-DEC-12"],
    ["tax", "BR-DEC-13"],
    ["gross", "BR-DEC-14"],
    ["prepaid", "BR-DEC-16"],
    ["rounding", "BR-DEC-17"],
    ["payable", "BR-DEC-18"],
  ])("names the rule on the decimals of the total %s: %s", (name, rule) => {
    const stated = amounts().totals[name]
    expect(checkIdentities(amounts(({ totals }) => void (totals[name] = `${stated}0`)))).toEqual([
      { rule, path: `totals.${name}`, severity: "error", message: `${stated}0 does not have exactly the 2 decimals of EUR.` },
    ])
  })

  it("asks for the currency's decimals of a line with its tax, too", () => {
    expect(broken(({ lines }) => void (lines[1].gross = "21.300"))).toEqual(["currency-digits lines.1.gross"])
    expect(broken(({ allowances }) => void (allowances[0].gross = "6.670"))).toEqual(["currency-digits allowances.0.gross"])
  })

  it.each<[string, (amounts: Amounts) => void]>([
    ["lines.0.tax.rate", ({ lines }) => void (lines[0].tax = standard("x"))],
    ["charges.0.tax.rate", ({ charges }) => void (charges[0].tax = standard("x"))],
    ["allowances.0.tax.rate", ({ allowances }) => void (allowances[0].tax = standard("x"))],
    ["taxes.1.rate", ({ taxes }) => void (taxes[1].rate = "x")],
    ["lines.1.quantity", ({ lines }) => void (lines[1].quantity = "x")],
    ["lines.1.price.net", ({ lines }) => void (lines[1].price.net = "x")],
    ["lines.1.price.base_quantity", ({ lines }) => void (lines[1].price.base_quantity = "x")],
    ["taxes.0.tax", ({ taxes }) => void (taxes[0].tax = "x")],
  ])("says where it cannot read a number: %s", (path, change) => {
    expect(checkIdentities(amounts(change))).toEqual([{ rule: "invalid-amount", path, severity: "error", message: '"x" is not a decimal number.' }])
  })
})

describe("what is said of amounts that do not add up", () => {
  const said = (change: (amounts: Amounts) => void) => checkIdentities(amounts(change)).map(({ severity, message }) => [severity, message])
  const total = (name: keyof Amounts["totals"], value: string) => said(({ totals }) => void (totals[name] = value))

  it("names the total, what it says and what it should be", () => {
    expect(total("lines", "87.96")).toEqual([
      ["error", "The total of the lines is not the sum of their net amounts: it says 87.96, but should be 87.95."],
      // 87.96 - 5.61 + 4.12
      ["error", "The total without tax is not lines - allowances + charges: it says 86.46, but should be 86.47."],
    ])
    expect(total("allowances", "5.60")[0]).toEqual(["error", "The total of the allowances is not their sum: it says 5.60, but should be 5.61."])
    expect(total("charges", "4.13")[0]).toEqual(["error", "The total of the charges is not their sum: it says 4.13, but should be 4.12."])
    expect(total("tax", "14.05")).toEqual([
      ["error", "The total tax is not the sum of the tax table: it says 14.05, but should be 14.04."],
      // 86.46 + 14.05
      ["error", "The total with tax is not the total without tax plus the tax: it says 100.50, but should be 100.51."],
    ])
    // 100.50 - 20.00 + 0.01
    expect(total("payable", "80.50")).toEqual([["error", "The amount due is not the total with tax - prepaid + rounding: it says 80.50, but should be 80.51."]])
  })

  it("tells every amount with the digits of the currency, and what has more of them as it is", () => {
    // 87.95 - 5.55 + 4.10
    const text = said((all) => {
      all.charges[0].net = "4.10"
      all.totals.charges = "4.10"
      all.totals.allowances = "5.55"
    }).map(([, message]) => message)
    expect(text).toContain("The total without tax is not lines - allowances + charges: it says 86.46, but should be 86.50.")
    expect(total("lines", "87.955")).toContainEqual(["error", "The total without tax is not lines - allowances + charges: it says 86.46, but should be 86.465."])
  })

  it("names the line's own sum", () => {
    // 2 × 9.96 = 19.92
    expect(said(({ lines }) => void (lines[1].price.net = "9.96"))).toEqual([
      ["error", "Quantity times price less allowances is 19.92, but the line says 19.91."],
    ])
    expect(said(({ lines }) => void (lines[1].price.base_quantity = "0"))).toEqual([["error", "The price's quantity is not above zero."]])
    // 68.04 + 12.93
    expect(said(({ lines }) => void (lines[0].gross = "80.98"))).toEqual([["error", "Net and tax come to 80.97, but the amount with tax says 80.98."]])
  })

  it("names the row of the tax table", () => {
    // 68.04 + 4.12 - 5.61
    expect(said(({ taxes }) => void (taxes[0].taxable = "66.56"))).toEqual([
      ["error", "Its lines, charges and allowances come to 66.55, but it says 66.56."],
    ])
    // 12.93 + 0.78 - 1.07
    expect(said(({ allowances }) => void Object.assign(allowances[0], { tax_amount: "1.07", gross: "6.68" }))).toEqual([
      ["error", "The tax of its lines comes to 12.64, but it says 12.65."],
    ])
    expect(said(({ lines }) => void (lines[1].tax = standard("5.5")))[0]).toEqual(["error", "The tax table has no row for standard at 5.5 %."])
    expect(said(({ taxes }) => void taxes.push({ ...standard("7"), taxable: "19.91", tax: "0.00" }))).toContainEqual(["error", "The tax table has this row twice."])
  })

  it("names the tax that is due", () => {
    const export_ = { category: "export", rate: "0", reason: "Export" } as const
    const free = said(({ lines, taxes }) => {
      lines[1].tax = export_
      taxes[1] = { ...export_, taxable: "19.91", tax: "1.39" }
    })
    expect(free).toContainEqual(["error", "No tax is due at a rate of zero, but it says 1.39."])
    // 19.91 × 7 % = 1.3937
    expect(said(({ taxes }) => void (taxes[1].tax = "3.39"))).toContainEqual(["error", "7.0 % of 19.91 is 1.39, but it says 3.39."])
  })

  it.each<["zero-rated" | "exempt" | "reverse-charge" | "intra-community" | "export" | "outside-scope", string]>([
    ["zero-rated", "BR-Z-08"],
    ["exempt", "BR-E-08"],
    ["reverse-charge", "BR-AE-08"],
    ["intra-community", "BR-IC-08"],
    ["export", "BR-G-08"],
    ["outside-scope", "BR-O-08"],
  ])("names the base of %s by %s", (category, rule) => {
    const tax = { category, rate: "0", reason: "By law" }
    const found = broken(({ lines, taxes }) => {
      lines[1] = { ...lines[1], tax, tax_amount: "0.00", gross: "19.91" }
      taxes[1] = { ...tax, taxable: "19.90", tax: "0.00" }
    })
    expect(found).toContain(`${rule} taxes.1.taxable`)
  })
})
