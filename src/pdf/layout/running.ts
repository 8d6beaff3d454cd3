import { oneLine } from "../text/clean"
import { addressLines } from "./address"
import { stack, text, type Block, type Span } from "./blocks"
import { ownWords } from "./closing"
import { code } from "./columns"
import { LIMIT, numberOf, type Page } from "./page"
import { identities } from "./parties"
import { beside, partyIn, said } from "./voices"

const COUNT_WIDTH = 110
const NAME_LIMIT = 40

/** Above every page but the first: what this is. A draft says so on each page. */
export function runningHeader(page: Page, number: number): Block | null {
  const { theme } = page
  const { size, color, margins, width } = theme
  if (number === 1) {
    return null
  }
  const { trading_name: trading, name } = partyIn(page.document.seller, page)
  return {
    kind: "columns",
    gap: 12,
    margin: [margins.left, margins.top / 2, margins.right, 0],
    columns: [
      { width: (width - 12) * 0.64, block: text(what(page), { size: size.small, color: color.muted }) },
      { width: (width - 12) * 0.36, block: text(oneLine(trading ?? name ?? "", NAME_LIMIT), { size: size.small, color: color.muted, align: "end" }) },
    ],
  }
}

/** Below every page: who the seller is in law, and which page it is. */
export function runningFooter(page: Page, number: number, count: number): Block {
  const { size, color, margins, width, rules } = page.theme
  const pages = said(page, ({ labels, format }) => labels.page(format.count(number), format.count(count)))
  return stack(
    [
      { kind: "rule", width, thickness: rules.footer.width, color: rules.footer.color, margin: [0, 0, 0, 6] },
      {
        kind: "columns",
        gap: 20,
        columns: [
          { width: width - COUNT_WIDTH - 20, block: stack(legal(page)) },
          { width: COUNT_WIDTH, block: stack(pages.map((words) => text(words, { size: size.tiny, color: color.muted, align: "end" }))) },
        ],
      },
    ],
    { margin: [margins.left, 10, margins.right, 0] },
  )
}

function what(page: Page): (string | Span)[] {
  const number = numberOf(page)
  if (number !== null) {
    return [`${page.title} `, code(oneLine(number, LIMIT.code))]
  }
  const { warning } = page.theme.color
  return page.print === "document" ? [{ text: page.labels.draftNotice, color: warning, bold: true }] : beside(page, ({ title }) => title)
}

function legal(page: Page): Block[] {
  const { size, color } = page.theme
  const { seller } = page.document
  const { name, address } = partyIn(seller, page)
  const who = [oneLine(name ?? "", 100), oneLine(addressLines(address, page).join(page.direction === "rtl" ? "، " : ", "), 160)]
  const own = ownWords(page, "footer").map((words) => oneLine(words, LIMIT.footer))
  return [who.filter((part) => part !== "").map((part) => [part]), identities(page, seller), own.map((words) => [words])]
    .filter((line) => line.length > 0)
    .map((line) => text(line.flatMap(separated), { size: size.tiny, color: color.muted }))
}

function separated(part: (string | Span)[], index: number): (string | Span)[] {
  return index === 0 ? part : ["  ·  ", ...part]
}
