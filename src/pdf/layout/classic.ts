import { oneLine } from "../text/clean"
import { addressLines } from "./address"
import { stack, text, type Block, type Words } from "./blocks"
import { topCodes } from "./codes"
import { code } from "./columns"
import { factList, facts } from "./facts"
import { numberLine, sign, title } from "./masthead"
import { LIMIT, numberOf, type Page } from "./page"
import { buyerBlock, deliveryBlock, identities } from "./parties"
import { partyIn } from "./voices"

const SIDE = 214
const GAP = 28
const NAME = 92
/** Below the rule, and below the buyer beside what a block has. Two languages take more lines. */
const AIR = { belowRule: 20, belowBuyer: 8 }
const DENSE_AIR = { belowRule: 10, belowBuyer: 0 }

/** A letter: the seller on top, the buyer where an envelope has its window, the facts beside it, and the title above the lines. */
export function classicOpening(page: Page): Block {
  const { width, rules, space } = page.theme
  const start = width - SIDE - GAP
  const air = page.second ? DENSE_AIR : AIR
  return stack([
    { kind: "columns", gap: GAP, margin: [0, 0, 0, 8], columns: [{ width: start, block: sign(page, start, "start") }, { width: SIDE, block: sender(page) }] },
    { kind: "rule", width, thickness: rules.final.width, color: rules.final.color, margin: [0, 0, 0, air.belowRule] },
    {
      kind: "columns",
      gap: GAP,
      margin: [0, 0, 0, space.block + air.belowBuyer],
      columns: [
        { width: start, block: stack([buyerBlock(page), spaced(deliveryBlock(page, page.print === "packing_slip"))]) },
        { width: SIDE, block: factList(page, facts(page), SIDE, NAME) },
      ],
    },
    stack([titleLine(page)], { margin: [0, 0, 0, 6] }),
  ])
}

function sender(page: Page): Block {
  const { size, color } = page.theme
  const { seller } = page.document
  const { name, address } = partyIn(seller, page)
  const place = oneLine(addressLines(address, page).join(" · "), LIMIT.detail)
  const contacts = [seller.phone, seller.email].flatMap((way) => (way ? [oneLine(way, LIMIT.field)] : []))
  const all: (Words | null)[] = [
    name && oneLine(name, LIMIT.name),
    place === "" ? null : place,
    contacts.length > 0 ? contacts.flatMap((way, index) => (index === 0 ? [code(way)] : [" · ", code(way)])) : null,
    ...identities(page, seller),
  ]
  return stack(all.map((words) => words === null || words === "" ? null : text(words, { size: size.tiny, color: color.muted, align: "end" })))
}

// The number stands beside the title: "Rechnung RE-2026-00107".
function titleLine(page: Page): Block {
  const number = numberOf(page)
  if (page.second || number === null) {
    const words = stack([title(page), numberLine(page)])
    const scans = topCodes(page)
    const rest = scans.reduce((width, scan) => width - scan.width - GAP, page.theme.width)
    return scans.length > 0 ? { kind: "columns", gap: GAP, columns: [{ width: rest, block: words }, ...scans] } : words
  }
  const { size } = page.theme
  return text([{ text: `${page.title} ` }, code(oneLine(number, LIMIT.code))], { size: size.title, bold: true, role: "title" })
}

function spaced(block: Block | null): Block | null {
  return block && stack([block], { margin: [0, 12, 0, 0] })
}
