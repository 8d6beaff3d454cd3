import { roundingTolerance } from "./basket-amounts"
import type { Decimal, InvoiceDocument, Issue, TaxCategory, TaxRate, TaxSubtotal } from "./document"
import { absolute, compare, isZero, padded, percentOf, round, subtract, sum } from "./money"
import { taxKey } from "./tax-groups"

type Grouped = Pick<InvoiceDocument, "lines" | "charges" | "allowances" | "taxes" | "currency">

/** The middle of the official ids of each category's rules: BR-S-08, BR-IC-09. */
const RULE_FAMILY: Record<TaxCategory, string> = {
  standard: "S",
  "zero-rated": "Z",
  exempt: "E",
  "reverse-charge": "AE",
  "intra-community": "IC",
  export: "G",
  "outside-scope": "O",
}

interface Members {
  tax: TaxRate
  parts: { net: Decimal; tax_amount: Decimal; sign: "1" | "-1" }[]
}

/** Takes the parts of a document; gives an issue for each row of the tax table that its lines, charges and allowances do not explain. */
export function checkGroups(amounts: Grouped): Issue[] {
  const groups = membersByKey(amounts)
  const stated = new Set(amounts.taxes.map(taxKey))
  const missing = [...groups].filter(([key]) => !stated.has(key)).map(([, { tax }]) => absent(tax))
  const rows = amounts.taxes.flatMap((row, index) => checkRow(row, index, groups.get(taxKey(row)), amounts))
  return [...missing, ...rows, ...twice(amounts.taxes)]
}

function membersByKey({ lines, charges, allowances }: Grouped): Map<string, Members> {
  const groups = new Map<string, Members>()
  const put = (parts: readonly { net: Decimal; tax_amount: Decimal; tax: TaxRate }[], sign: "1" | "-1") => {
    for (const { net, tax_amount, tax } of parts) {
      const group = groups.get(taxKey(tax)) ?? { tax, parts: [] }
      group.parts.push({ net, tax_amount, sign })
      groups.set(taxKey(tax), group)
    }
  }
  put(lines, "1")
  put(charges, "1")
  put(allowances, "-1")
  return groups
}

function checkRow(row: TaxSubtotal, index: number, group: Members | undefined, { currency }: Grouped): Issue[] {
  const parts = group?.parts ?? []
  const [taxable, shares] = [total(parts, "net"), total(parts, "tax_amount")].map((amount) => padded(amount, currency.digits))
  const path = `taxes.${index}`
  const issues: Issue[] = []
  if (compare(taxable, row.taxable) !== 0) {
    issues.push(broken(rule(row, "08"), `${path}.taxable`, `Its lines, charges and allowances come to ${taxable}, but it says ${row.taxable}.`))
  }
  if (compare(shares, row.tax) !== 0) {
    issues.push(broken("tax-shares", `${path}.tax`, `The tax of its lines comes to ${shares}, but it says ${row.tax}.`))
  }
  if (isZero(row.rate) && !isZero(row.tax)) {
    issues.push(broken(rule(row, "09"), `${path}.tax`, `No tax is due at a rate of zero, but it says ${row.tax}.`))
  }
  if (!nearRate(row, parts.length, currency.digits)) {
    const due = round(percentOf(row.taxable, row.rate), currency.digits)
    issues.push(broken("BR-CO-17", `${path}.tax`, `${row.rate} % of ${row.taxable} is ${due}, but it says ${row.tax}.`))
  }
  return issues
}

/** The official checks take any tax nearer than 1.00; in a currency without decimals rounding alone may be further off. */
function nearRate(row: TaxSubtotal, count: number, digits: number): boolean {
  const off = absolute(subtract(row.tax, percentOf(row.taxable, row.rate)))
  return compare(off, "1") < 0 || compare(off, roundingTolerance(count + 1, digits)) <= 0
}

function total(parts: Members["parts"], amount: "net" | "tax_amount"): Decimal {
  const of = (sign: "1" | "-1") => sum(parts.filter((part) => part.sign === sign).map((part) => part[amount]))
  return subtract(of("1"), of("-1"))
}

function rule(tax: TaxRate, number: string): string {
  return `BR-${RULE_FAMILY[tax.category]}-${number}`
}

function absent(tax: TaxRate): Issue {
  return broken(rule(tax, "01"), "taxes", `The tax table has no row for ${tax.category} at ${tax.rate} %.`)
}

function twice(taxes: readonly TaxSubtotal[]): Issue[] {
  const keys = taxes.map(taxKey)
  return taxes.flatMap((row, index) =>
    keys.indexOf(taxKey(row)) === index ? [] : [broken(rule(row, "01"), `taxes.${index}`, "The tax table has this row twice.")],
  )
}

function broken(id: string, path: string, message: string): Issue {
  return { rule: id, path, message, severity: "error" }
}
