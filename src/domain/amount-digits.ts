import type { Decimal, DocumentCharge, DocumentLine, InvoiceDocument, Issue } from "./document"
import { isDecimal, round } from "./money"

type Amounts = Pick<InvoiceDocument, "lines" | "charges" | "allowances" | "taxes" | "totals" | "currency">

interface Amount {
  rule: string
  path: string
  value: Decimal
}

/** The official rule on the decimals of each total. */
const TOTALS: Record<keyof InvoiceDocument["totals"], string> = {
  lines: "BR-DEC-09",
  allowances: "BR-DEC-10",
  charges: "BR-DEC-11",
  net: "BR-DEC-12",
  tax: "BR-DEC-13",
  gross: "BR-DEC-14",
  prepaid: "BR-DEC-16",
  rounding: "BR-DEC-17",
  payable: "BR-DEC-18",
}

/**
 * Takes the parts of a document; gives an issue for each amount that does not carry exactly the currency's digits (BR-DEC-…; ours,
 * `currency-digits`, where EN 16931 has no term), and apart from them one for each number that cannot be read at all.
 */
export function checkAmountDigits(parts: Amounts): { unreadable: Issue[]; wrongDigits: Issue[] } {
  const amounts = [...totalAmounts(parts), ...taxAmounts(parts), ...lineAmounts(parts), ...chargeAmounts(parts)]
  const unreadable = [...amounts, ...freeNumbers(parts)].filter(({ value }) => !isDecimal(value))
  const { code, digits } = parts.currency
  const wrong = amounts.filter(({ value }) => isDecimal(value) && round(value, digits) !== value)
  return {
    unreadable: unreadable.map(({ path, value }) => issue("invalid-amount", path, `"${value}" is not a decimal number.`)),
    wrongDigits: wrong.map(({ rule, path, value }) => issue(rule, path, `${value} does not have exactly the ${digits} decimals of ${code}.`)),
  }
}

function totalAmounts({ totals }: Amounts): Amount[] {
  const names = Object.keys(TOTALS) as (keyof typeof TOTALS)[]
  return names.map((name) => ({ rule: TOTALS[name], path: `totals.${name}`, value: totals[name] }))
}

function taxAmounts({ taxes }: Amounts): Amount[] {
  return taxes.flatMap(({ taxable, tax }, index) => [
    { rule: "BR-DEC-19", path: `taxes.${index}.taxable`, value: taxable },
    { rule: "BR-DEC-20", path: `taxes.${index}.tax`, value: tax },
  ])
}

function lineAmounts({ lines }: Amounts): Amount[] {
  return lines.flatMap((line, index) => [
    ...elementAmounts("BR-DEC-23", `lines.${index}`, line),
    ...line.allowances.map(({ amount }, place) => ({
      rule: "BR-DEC-24",
      path: `lines.${index}.allowances.${place}.amount`,
      value: amount,
    })),
  ])
}

function chargeAmounts({ charges, allowances }: Amounts): Amount[] {
  return [
    ...charges.flatMap((charge, index) => elementAmounts("BR-DEC-05", `charges.${index}`, charge)),
    ...allowances.flatMap((allowance, index) => elementAmounts("BR-DEC-01", `allowances.${index}`, allowance)),
  ]
}

function elementAmounts(rule: string, path: string, element: DocumentLine | DocumentCharge): Amount[] {
  return [
    { rule, path: `${path}.net`, value: element.net },
    { rule: "currency-digits", path: `${path}.tax_amount`, value: element.tax_amount },
    { rule: "currency-digits", path: `${path}.gross`, value: element.gross },
  ]
}

/** Numbers that are read but may have any decimals. */
function freeNumbers({ lines, charges, allowances, taxes }: Amounts): Amount[] {
  const rates = Object.entries({ lines, charges, allowances }).flatMap(([name, parts]) =>
    parts.map(({ tax }, index) => ({ rule: "", path: `${name}.${index}.tax.rate`, value: tax.rate })),
  )
  const rows = taxes.map(({ rate }, index) => ({ rule: "", path: `taxes.${index}.rate`, value: rate }))
  const prices = lines.flatMap(({ quantity, price }, index) => [
    { rule: "", path: `lines.${index}.quantity`, value: quantity },
    { rule: "", path: `lines.${index}.price.net`, value: price.net },
    { rule: "", path: `lines.${index}.price.base_quantity`, value: price.base_quantity },
  ])
  return [...rates, ...rows, ...prices]
}

function issue(rule: string, path: string, message: string): Issue {
  return { rule, path, message, severity: "error" }
}
