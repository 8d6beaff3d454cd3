import { checkAmountDigits } from "./amount-digits"
import type { Decimal, InvoiceDocument, Issue } from "./document"
import { checkGroups } from "./group-identities"
import { add, compare, divide, isNegative, isZero, multiply, padded, round, subtract, sum } from "./money"

/** The parts of a document that carry amounts. */
export type Amounts = Pick<InvoiceDocument, "lines" | "charges" | "allowances" | "taxes" | "totals" | "currency">

interface Identity {
  id: string
  path: string
  message: string
  expected: (amounts: Amounts) => Decimal
  stated: (amounts: Amounts) => Decimal
}

const nets = (parts: readonly { net: Decimal }[]) => sum(parts.map(({ net }) => net))

const TOTALS: readonly Identity[] = [
  {
    id: "BR-CO-10",
    path: "totals.lines",
    message: "The total of the lines is not the sum of their net amounts",
    expected: ({ lines }) => nets(lines),
    stated: ({ totals }) => totals.lines,
  },
  {
    id: "BR-CO-11",
    path: "totals.allowances",
    message: "The total of the allowances is not their sum",
    expected: ({ allowances }) => nets(allowances),
    stated: ({ totals }) => totals.allowances,
  },
  {
    id: "BR-CO-12",
    path: "totals.charges",
    message: "The total of the charges is not their sum",
    expected: ({ charges }) => nets(charges),
    stated: ({ totals }) => totals.charges,
  },
  {
    id: "BR-CO-13",
    path: "totals.net",
    message: "The total without tax is not lines - allowances + charges",
    expected: ({ totals }) => add(subtract(totals.lines, totals.allowances), totals.charges),
    stated: ({ totals }) => totals.net,
  },
  {
    id: "BR-CO-14",
    path: "totals.tax",
    message: "The total tax is not the sum of the tax table",
    expected: ({ taxes }) => sum(taxes.map(({ tax }) => tax)),
    stated: ({ totals }) => totals.tax,
  },
  {
    id: "BR-CO-15",
    path: "totals.gross",
    message: "The total with tax is not the total without tax plus the tax",
    expected: ({ totals }) => add(totals.net, totals.tax),
    stated: ({ totals }) => totals.gross,
  },
  {
    id: "BR-CO-16",
    path: "totals.payable",
    message: "The amount due is not the total with tax - prepaid + rounding",
    expected: ({ totals }) => add(subtract(totals.gross, totals.prepaid), totals.rounding),
    stated: ({ totals }) => totals.payable,
  },
]

/**
 * Takes the parts of a document that carry amounts; gives an issue for each arithmetical rule that they break, under its official id
 * (EN 16931-1, the rules BR-CO; `line-gross` and `tax-shares` are ours). Never throws: amounts that cannot be read are the only issues then.
 */
export function checkIdentities(amounts: Amounts): Issue[] {
  const { unreadable, wrongDigits } = checkAmountDigits(amounts)
  if (unreadable.length > 0) return unreadable
  return [...wrongDigits, ...checkTotals(amounts), ...checkLines(amounts), ...checkShares(amounts), ...checkGroups(amounts)]
}

function checkTotals(amounts: Amounts): Issue[] {
  return TOTALS.flatMap((identity) => {
    const [expected, stated] = [identity.expected(amounts), identity.stated(amounts)]
    if (compare(expected, stated) === 0) return []
    return [broken(identity.id, identity.path, `${identity.message}: it says ${stated}, but should be ${padded(expected, amounts.currency.digits)}.`)]
  })
}

/** BT-131 = BT-129 × BT-146 / BT-149 - BT-136. */
function checkLines({ lines, currency }: Amounts): Issue[] {
  return lines.flatMap((line, index) => {
    const { price, quantity, allowances, net } = line
    if (isZero(price.base_quantity) || isNegative(price.base_quantity)) {
      return [broken("PEPPOL-EN16931-R121", `lines.${index}.price.base_quantity`, "The price's quantity is not above zero.")]
    }
    const listed = round(divide(multiply(quantity, price.net), price.base_quantity), currency.digits)
    const expected = subtract(listed, sum(allowances.map(({ amount }) => amount)))
    if (compare(expected, net) === 0) return []
    const message = `Quantity times price less allowances is ${padded(expected, currency.digits)}, but the line says ${net}.`
    return [broken("PEPPOL-EN16931-R120", `lines.${index}.net`, message)]
  })
}

function checkShares({ lines, charges, allowances, currency }: Amounts): Issue[] {
  return Object.entries({ lines, charges, allowances }).flatMap(([name, parts]) =>
    parts.flatMap(({ net, tax_amount, gross }, index) => {
      const expected = add(net, tax_amount)
      if (compare(expected, gross) === 0) return []
      const message = `Net and tax come to ${padded(expected, currency.digits)}, but the amount with tax says ${gross}.`
      return [broken("line-gross", `${name}.${index}.gross`, message)]
    }),
  )
}

function broken(rule: string, path: string, message: string): Issue {
  return { rule, path, message, severity: "error" }
}
