import type { AmountCredit, Corrections, LineCredit } from "./credit"
import { shareOf } from "./credit"
import type { Decimal, DocumentCharge, DocumentLine, TaxRate } from "./document"
import type { DocumentedGroup, DocumentedLine, DocumentedPart } from "./documented"
import { compare, isZero, round, smaller, subtract, sum } from "./money"
import { spreadLine, type Lot } from "./spread-line"
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
  /** What is left of its tax groups while credits are assigned; each line is asked for once. */
  groups: DocumentedGroup[]
  credit: DocumentCredit
}

const isAbove = (amount: Decimal) => compare(amount, "0") > 0

const open = (part: DocumentedPart): Ledger => ({
  part,
  groups: part.groups,
  credit: { corrects_id: part.id, lines: [], amounts: [], rounding: "0" },
})

const isOf = (tax: TaxRate) => (group: DocumentedGroup) => taxKey(group.tax) === taxKey(tax)

function takeFromGroup(ledger: Ledger, { tax, net, gross }: AmountCredit): void {
  ledger.groups = ledger.groups.map((group) =>
    isOf(tax)(group) ? { ...group, net: subtract(group.net, net), gross: subtract(group.gross, gross) } : group
  )
}

interface LedgerLot extends Lot {
  ledger: Ledger
}

/** How many a credit of some line can be of; none when all that is left of it is an amount. */
function piecesOf({ template, quantity }: DocumentedLine): Decimal {
  if (!template.price_only) {
    return quantity
  }
  return "quantity" in template ? template.quantity : "1"
}

/** What a document has of a line that is credited; none where its tax is used up. */
function lotsOf(ledger: Ledger, wanted: LineCredit): LedgerLot[] {
  const line = ledger.part.lines.get(wanted.key)
  if (!line || !isAbove(line.gross) || !isAbove(piecesOf(line))) {
    return []
  }
  // What was credited by amount before came off its tax group, not off its lines.
  const room = sum(ledger.groups.filter(isOf(wanted.tax)).map(({ gross }) => gross))
  return compare(room, smaller(line.gross, wanted.gross)) < 0 ? [] : [{ ledger, line, pieces: piecesOf(line) }]
}

/** Takes a line from the documents that have it; gives what is still to be credited of it. */
function takeLine(newestFirst: Ledger[], wanted: LineCredit, digits: number): LineCredit {
  const { shares, rest } = spreadLine(wanted, newestFirst.flatMap((ledger) => lotsOf(ledger, wanted)), digits)
  for (const { lot, quantity, net, gross, price_only } of shares) {
    takeFromGroup(lot.ledger, { net, gross, tax: wanted.tax })
    lot.ledger.credit.lines.push({ ...wanted, quantity, net, gross, price_only, template: lot.line.template })
  }
  return rest
}

/** Takes as much of an amount as a document's tax group has; gives what is still to be credited of it. */
function takeAmount(ledger: Ledger, wanted: AmountCredit, digits: number): AmountCredit {
  const group = ledger.groups.find(isOf(wanted.tax))
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
function takeAnywhere(ledger: Ledger, wanted: { gross: Decimal }, digits: number): { gross: Decimal } {
  return ledger.groups.reduce((rest, group) => {
    if (!isAbove(rest.gross) || !isAbove(group.gross)) {
      return rest
    }
    const taken = shareOf(group, rest.gross, digits)
    takeFromGroup(ledger, taken)
    ledger.credit.amounts.push(taken)
    return { gross: subtract(rest.gross, taken.gross) }
  }, wanted)
}

/** What is still to be credited once the documents were asked one after the other. */
function fromEach<Credit extends { gross: Decimal }>(ledgers: Ledger[], wanted: Credit, take: (ledger: Ledger, rest: Credit) => Credit): Credit {
  return ledgers.reduce((rest, ledger) => (isAbove(rest.gross) ? take(ledger, rest) : rest), wanted)
}

/**
 * Says which document each credit corrects: a line the newest that have it (`spreadLine`), an amount the oldest that has something left of its tax. No document,
 * line or tax group is credited beyond what is left of it. In: corrections and the documents, oldest first. Out: one credit for each document.
 */
export function assignCredits({ lines, amounts }: Pick<Corrections, "lines" | "amounts">, parts: DocumentedPart[], digits: number): DocumentCredit[] {
  const ledgers = parts.map(open)
  const newestFirst = [...ledgers].reverse()
  // What a price change left without quantity has no line to stand on: it is credited by amount.
  const odd = lines.map((line) => takeLine(newestFirst, line, digits)).filter(({ gross }) => isAbove(gross))
  for (const amount of [...odd, ...amounts]) {
    const rest = fromEach(ledgers, amount, (ledger, wanted) => takeAmount(ledger, wanted, digits))
    fromEach<{ gross: Decimal }>(ledgers, rest, (ledger, wanted) => takeAnywhere(ledger, wanted, digits))
  }
  return ledgers
    .filter(({ credit }) => credit.lines.length > 0 || credit.amounts.length > 0)
    .map(({ credit, groups, part }) => {
      const usedUp = isZero(round(sum(groups.map(({ gross }) => gross)), digits))
      return usedUp ? { ...credit, rounding: part.rounding } : credit
    })
}
