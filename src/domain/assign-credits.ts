import type { AmountCredit, Corrections, LineCredit } from "./credit"
import { shareOf } from "./credit"
import type { Decimal, DocumentCharge, DocumentLine } from "./document"
import { addAmounts, type Amounts, type DocumentedGroup, type DocumentedPart } from "./documented"
import { compare, isZero, round, smaller, subtract, sum } from "./money"
import { taxKey } from "./tax-groups"

/** A line to credit, as the document said it that is corrected. */
export interface CreditedLine extends LineCredit {
  template: DocumentLine | DocumentCharge
}

/** What one credit note says: it corrects one document. */
export interface DocumentCredit {
  corrects_id: string
  lines: CreditedLine[]
  amounts: AmountCredit[]
  /** BT-114 that the credit takes back, because nothing is left of the document. */
  rounding: Decimal
}

interface Ledger {
  part: DocumentedPart
  /** What is left of its lines and groups while credits are assigned. */
  lines: Map<string, Amounts>
  groups: DocumentedGroup[]
  credit: DocumentCredit
}

const isAbove = (amount: Decimal) => compare(amount, "0") > 0

function open(part: DocumentedPart): Ledger {
  return {
    part,
    lines: new Map([...part.lines].map(([key, { quantity, net, gross }]) => [key, { quantity, net, gross }])),
    groups: part.groups.map((group) => ({ ...group })),
    credit: { corrects_id: part.id, lines: [], amounts: [], rounding: "0" },
  }
}

function takeFromGroup(ledger: Ledger, { tax, net, gross }: AmountCredit): void {
  ledger.groups = ledger.groups.map((group) =>
    taxKey(group.tax) === taxKey(tax) ? { ...group, net: subtract(group.net, net), gross: subtract(group.gross, gross) } : group
  )
}

const groupOf = (ledger: Ledger, { tax }: { tax: LineCredit["tax"] }) =>
  ledger.groups.find((group) => taxKey(group.tax) === taxKey(tax))

/** How many a credit of some line can be of; none when all that is left of it is an amount. */
function quantityOf(left: Amounts, template: DocumentLine | DocumentCharge): Decimal {
  if (!template.price_only) {
    return left.quantity
  }
  return "quantity" in template ? template.quantity : "1"
}

/** Takes as much of a line as a document has; gives what is still to be credited of it. */
function takeLine(ledger: Ledger, wanted: LineCredit): LineCredit {
  const left = ledger.lines.get(wanted.key)
  const template = ledger.part.lines.get(wanted.key)?.template
  const most = left && template ? quantityOf(left, template) : "0"
  if (!left || !template || !isAbove(left.gross) || !isAbove(most)) {
    return wanted
  }
  // What was credited by amount before came off its tax group, not off its lines.
  const room = groupOf(ledger, wanted)?.gross ?? "0"
  if (compare(room, smaller(left.gross, wanted.gross)) < 0) {
    return wanted
  }
  // The goods are credited on one document; what others said of their price follows without them.
  const price_only = wanted.price_only || template.price_only === true || !isAbove(wanted.quantity)
  const quantity = isAbove(wanted.quantity) ? smaller(most, wanted.quantity) : most
  const whole = compare(left.gross, wanted.gross) <= 0
  const taken: Amounts = whole ? { ...left, quantity } : { quantity, net: wanted.net, gross: wanted.gross }
  const gone: Amounts = price_only ? { ...taken, quantity: "0" } : taken
  ledger.lines.set(wanted.key, addAmounts(left, gone, "-"))
  takeFromGroup(ledger, { ...taken, tax: wanted.tax })
  ledger.credit.lines.push({ ...wanted, ...taken, price_only, template })
  return { ...wanted, ...addAmounts(wanted, gone, "-") }
}

/** Takes as much of an amount as a document's tax group has; gives what is still to be credited of it. */
function takeAmount(ledger: Ledger, wanted: AmountCredit, digits: number): AmountCredit {
  const group = groupOf(ledger, wanted)
  if (!group || !isAbove(group.gross)) {
    return wanted
  }
  const all = compare(group.gross, wanted.gross) > 0
  const taken = all ? { tax: wanted.tax, net: wanted.net, gross: wanted.gross } : shareOf(group, group.gross, digits)
  takeFromGroup(ledger, taken)
  ledger.credit.amounts.push(taken)
  return { ...wanted, net: subtract(wanted.net, taken.net), gross: subtract(wanted.gross, taken.gross) }
}

/** Takes from whatever a document has left: rounding moves odd minor units between taxes, and a tax may be used up by amounts without goods. */
function takeAnywhere(ledger: Ledger, wanted: AmountCredit, digits: number): AmountCredit {
  return ledger.groups.reduce((rest, group) => {
    if (!isAbove(rest.gross) || !isAbove(group.gross)) {
      return rest
    }
    const taken = shareOf(group, rest.gross, digits)
    takeFromGroup(ledger, taken)
    ledger.credit.amounts.push(taken)
    return { ...rest, net: subtract(rest.net, taken.net), gross: subtract(rest.gross, taken.gross) }
  }, wanted)
}

/** What is still to be credited once the documents were asked one after the other. */
function fromEach<Credit extends { gross: Decimal }>(ledgers: Ledger[], wanted: Credit, take: (ledger: Ledger, rest: Credit) => Credit): Credit {
  return ledgers.reduce((rest, ledger) => (isAbove(rest.gross) ? take(ledger, rest) : rest), wanted)
}

/**
 * Says which document each credit corrects: a line the newest that has it, an amount the oldest that has something left of its tax. No document,
 * line or tax group is credited beyond what is left of it. In: corrections and the documents, oldest first. Out: one credit for each document.
 */
export function assignCredits({ lines, amounts }: Pick<Corrections, "lines" | "amounts">, parts: DocumentedPart[], digits: number): DocumentCredit[] {
  const ledgers = parts.map(open)
  const newestFirst = [...ledgers].reverse()
  // What a price change left without quantity has no line to stand on: it is credited by amount.
  const odd = lines.map((line) => fromEach(newestFirst, line, takeLine)).filter(({ gross }) => isAbove(gross))
  for (const amount of [...odd.map(({ tax, net, gross }) => ({ tax, net, gross })), ...amounts]) {
    const rest = fromEach(ledgers, amount, (ledger, wanted) => takeAmount(ledger, wanted, digits))
    fromEach(ledgers, rest, (ledger, wanted) => takeAnywhere(ledger, wanted, digits))
  }
  return ledgers
    .filter(({ credit }) => credit.lines.length > 0 || credit.amounts.length > 0)
    .map(({ credit, groups, part }) => {
      const usedUp = isZero(round(sum(groups.map(({ gross }) => gross)), digits))
      return usedUp ? { ...credit, rounding: part.rounding } : credit
    })
}
