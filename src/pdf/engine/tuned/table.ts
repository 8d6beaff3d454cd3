import type { Node, TableNode } from "../nodes"
import type { PageWriter } from "./writer"

/** What places the cells of a row, each `offsets` after the one before. */
export interface RowFlow {
  readonly writer: PageWriter
  row(cells: readonly Node[], widths: readonly number[], offsets: readonly number[], margin: Node["margin"]): void
}

/** What of a table is the same in all its rows. */
interface Grid {
  node: TableNode
  widths: readonly number[]
  /** Before each column. */
  offsets: readonly number[]
  /** Of its rules. */
  width: number
}

/**
 * Places a table as pdfmake does (0.3.11, TableProcessor): rows are not torn, the first rows stay with their heading, and the heading
 * stands on each page.
 */
export function flowTable(flow: RowFlow, node: TableNode): void {
  const { writer } = flow
  const { body, headerRows, keepWithHeaderRows } = node.table
  const grid = gridOf(node)
  const held = headerRows > 0 ? headerRows + keepWithHeaderRows : 0
  writer.begin()
  rule(flow, grid, 0)
  if (held > 0) {
    writer.begin()
  }
  for (let index = 0; index < body.length; index += 1) {
    if (index > 0) {
      writer.begin()
    }
    row(flow, grid, index)
    if (index === headerRows - 1) {
      writer.keepHeading()
    }
    // Without a heading above it, a row on a new page has its own rule.
    writer.end(index > 0 && headerRows === 0 ? () => rule(flow, grid, index) : undefined)
    if (index === held - 1) {
      writer.end()
      writer.repeatHeading()
    }
  }
  if (held > 0) {
    writer.forgetHeading()
  }
}

function row(flow: RowFlow, grid: Grid, index: number): void {
  const { place } = flow.writer
  const { layout, table, margin } = grid.node
  const below = layout.paddingBottom(index)
  const reserved = layout.hLineWidth(index + 1) + below
  place.availableHeight -= reserved
  place.moveDown(layout.paddingTop(index))
  flow.row(table.body[index], grid.widths, grid.offsets, margin)
  place.moveDown(below)
  place.availableHeight += reserved
  rule(flow, grid, index + 1)
}

// pdfmake draws it piece by piece, a column each.
function rule({ writer }: RowFlow, { node: { layout }, width }: Grid, index: number): void {
  const thickness = layout.hLineWidth(index)
  if (!thickness) {
    return
  }
  const { x, y } = writer.place
  const middle = y + thickness / 2
  writer.put({ type: "vector", item: { type: "line", x1: x, x2: x + width, y1: middle, y2: middle, lineWidth: thickness, lineColor: layout.hLineColor(index) } })
  writer.place.moveDown(thickness)
}

function gridOf(node: TableNode): Grid {
  const { layout, table } = node
  const { widths } = table
  const offsets = widths.map((_, index) => (index === 0 ? 0 : layout.paddingRight(index - 1)) + layout.paddingLeft(index))
  const width = widths.reduce((sum, own, index) => sum + layout.paddingLeft(index) + layout.paddingRight(index) + own, 0)
  return { node, widths, offsets, width }
}
