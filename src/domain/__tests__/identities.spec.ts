import type { DocumentCharge, DocumentLine } from "../document"
import { checkIdentities, type Amounts } from "../identities"
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
})
