import { oneLine } from "../text/clean"
import { addressLines } from "./address"
import { stack, text, type Block, type Span } from "./blocks"
import { LIMIT, type Page } from "./page"
import { named, registered } from "./parties"
import { COLOR, CONTENT, PAGE, SIZE } from "./theme"

const SIDE = PAGE.margins.left
const COUNT_WIDTH = 110

/** Above every page but the first: what this is. A draft says so on each page. */
export function runningHeader(page: Page, number: number): Block | null {
  const { document, labels, title } = page
  const name = oneLine(document.seller.trading_name ?? document.seller.name ?? "", 40)
  if (number === 1) {
    return null
  }
  const what: (string | Span)[] = document.number
    ? [`${title} `, { text: oneLine(document.number, LIMIT.code), code: true }]
    : [{ text: labels.draftNotice, color: COLOR.warning, bold: true }]
  return {
    kind: "columns",
    gap: 12,
    margin: [SIDE, 22, SIDE, 0],
    columns: [
      { width: (CONTENT - 12) * 0.64, block: text(what, { size: SIZE.small, color: COLOR.muted }) },
      { width: (CONTENT - 12) * 0.36, block: text(name, { size: SIZE.small, color: COLOR.muted, align: "end" }) },
    ],
  }
}

/** Below every page: who the seller is in law, and which page it is. */
export function runningFooter(page: Page, number: number, count: number): Block {
  return stack(
    [
      { kind: "rule", width: CONTENT, thickness: 0.5, color: COLOR.rule, margin: [0, 0, 0, 6] },
      {
        kind: "columns",
        gap: 20,
        columns: [
          { width: CONTENT - COUNT_WIDTH - 20, block: stack(legal(page)) },
          {
            width: COUNT_WIDTH,
            block: text(page.labels.page(String(number), String(count)), { size: SIZE.tiny, color: COLOR.muted, align: "end" }),
          },
        ],
      },
    ],
    { margin: [SIDE, 10, SIDE, 0] },
  )
}

function legal(page: Page): Block[] {
  const { document, labels } = page
  const { seller } = document
  const who = [oneLine(seller.name ?? "", 100), oneLine(addressLines(seller.address, page).join(", "), 160)]
  const ids = [named(labels.vatId, seller.vat_id), named(labels.taxNumber, seller.tax_number), registered(seller.registration, labels)]
  return [who.filter((part) => part !== "").map((part) => [part]), ids.filter((part) => part !== null)]
    .filter((line) => line.length > 0)
    .map((line) => text(line.flatMap(separated), { size: SIZE.tiny, color: COLOR.muted }))
}

function separated(part: (string | Span)[], index: number): (string | Span)[] {
  return index === 0 ? part : ["  ·  ", ...part]
}
