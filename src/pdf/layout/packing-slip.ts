import type { DocumentLine } from "../../domain/document"
import { add } from "../../domain/money"
import { stack, text, type Block } from "./blocks"
import { code } from "./columns"
import { entryTable, quantityColumn } from "./lines"
import type { Page } from "./page"
import { beside, below } from "./voices"

/** What is in a parcel, without prices: the lines with their quantities, how many pieces in all, and what to check. */
export function packingSlip(page: Page): Block {
  const { size, color } = page.theme
  const { lines } = page.document
  const table = entryTable(page, lines.map((line) => ({ line })), [quantityColumn(page)], false)
  const count = sameUnit(lines) ? total(page) : null
  return stack([table, count, below(page, ({ labels }) => labels.checkContents, { size: size.body, color: color.muted, margin: [0, 0, 0, 12] })])
}

function total(page: Page): Block {
  const { size, space } = page.theme
  const quantity = page.document.lines.reduce((sum, line) => add(sum, line.quantity), "0")
  const name = beside(page, ({ labels }) => labels.itemsInAll)
  return text([...name, "  ", code(page.format.quantity(quantity))], { size: size.final, bold: true, margin: [0, 0, 0, space.block], part: "total" })
}

// Kilograms and pieces make no sum.
function sameUnit(lines: DocumentLine[]): boolean {
  return lines.length > 0 && lines.every(({ unit }) => unit === lines[0].unit)
}
