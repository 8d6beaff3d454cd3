import type { Typeface } from "../fonts/order"
import type { Block, ColumnsBlock, Direction, Margin, TableBlock, TextBlock } from "../layout/blocks"
import type { ColumnsNode, Node, TableNode, TextNode } from "./nodes"
import { inlinesOf, type Setting } from "./paragraph"
import { qrNode } from "./qr"
import { addTag, type Tag, type TagType } from "./tags"

/** The name under which the logo's bytes are handed to the engine. */
export const LOGO = "logo"

const ROLES: Record<NonNullable<TextBlock["role"]> | "none", TagType> = { title: "H1", heading: "H2", none: "P" }

/**
 * Turns blocks into pdfmake's nodes. In a right-to-left page everything is mirrored here, and nowhere else.
 * With `parent` the blocks become elements within it, in the order of reading; without, they are ornaments of the page.
 */
export function definition(block: Block, direction: Direction, parent: Tag | null = null, typeface: Typeface = {}): Node {
  return nodeOf(block, { direction, typeface }, parent)
}

function nodeOf(block: Block, setting: Setting, parent: Tag | null): Node {
  const { direction } = setting
  const margin = block.margin && sides(block.margin, direction)
  switch (block.kind) {
    case "text":
      return paragraph(block, setting, addTag(parent, ROLES[block.role ?? "none"], { language: block.language }))
    case "stack":
      return { stack: block.blocks.map((child) => nodeOf(child, setting, parent)), unbreakable: block.together === true, margin }
    case "columns":
      return columns(block, setting, parent)
    case "table":
      return table(block, setting, addTag(parent, "Table"))
    case "rule":
      return { canvas: [{ type: "line", x1: 0, y1: 0, x2: block.width, y2: 0, lineWidth: block.thickness, lineColor: block.color }], margin }
    case "qr":
      return { ...qrNode(block.content, figure(parent, block.alt)), alignment: side(block.align, direction), margin }
    case "logo":
      return { image: LOGO, fit: [...block.fit], alignment: side(block.align, direction), tag: figure(parent, block.alt), margin }
  }
}

function paragraph(block: TextBlock, setting: Setting, tag: Tag | null): TextNode {
  const { align = "start", size, bold, color, margin } = block
  const { direction } = setting
  return { text: inlinesOf(block, setting, tag), alignment: side(align, direction), fontSize: size, bold, color, margin: margin && sides(margin, direction) }
}

// A picture of which nothing can be said is an ornament.
function figure(parent: Tag | null, alt: string | undefined): Tag | null {
  return alt ? addTag(parent, "Figure", { alt }) : null
}

function columns(block: ColumnsBlock, setting: Setting, parent: Tag | null): ColumnsNode {
  const nodes = block.columns.map(({ width, block: child }) => Object.assign(nodeOf(child, setting, parent), { width }))
  return {
    columns: setting.direction === "rtl" ? nodes.reverse() : nodes,
    columnGap: block.gap,
    unbreakable: block.together === true,
    margin: block.margin && sides(block.margin, setting.direction),
  }
}

function table(block: TableBlock, setting: Setting, tag: Tag | null): TableNode {
  const { look: rules, rows } = block
  const turn = <T>(items: T[]) => (setting.direction === "rtl" ? items.reverse() : items)
  return {
    ...(block.onNewPage ? { pageBreak: "before" } : {}),
    keep: block.keep,
    margin: block.margin && sides(block.margin, setting.direction),
    table: {
      widths: turn([...block.widths]),
      body: rows.map((row, index) => turn(cells(row, setting, addTag(tag, "TR", { repeats: index < block.headerRows }), block.headerRows))),
      headerRows: block.headerRows,
      dontBreakRows: true,
      keepWithHeaderRows: block.headerRows > 0 && rows.length > block.headerRows ? 1 : 0,
    },
    layout: {
      hLineWidth: (row: number) => rules.rule(row)?.width ?? 0,
      hLineColor: (row: number) => rules.rule(row)?.color ?? "#000000",
      vLineWidth: () => 0,
      paddingLeft: (column: number) => (column === 0 ? 0 : rules.gap / 2),
      paddingRight: (column: number) => (column === block.widths.length - 1 ? 0 : rules.gap / 2),
      paddingTop: (row: number) => rules.paddingTop(row),
      paddingBottom: (row: number) => rules.paddingBottom(row),
    },
  }
}

// Without a row of headings the first cell of each row says what the others are about.
function cells(row: readonly Block[], setting: Setting, tag: Tag | null, headerRows: number): Node[] {
  return row.map((block, column) => {
    const scope = tag?.repeats ? "Column" : headerRows === 0 && column === 0 ? "Row" : undefined
    const cell = addTag(tag, scope ? "TH" : "TD", { scope })
    return block.kind === "text" ? paragraph(block, setting, withLanguage(cell, block.language)) : nodeOf(block, setting, cell)
  })
}

function withLanguage(tag: Tag | null, language: string | undefined): Tag | null {
  return tag ? Object.assign(tag, { language }) : null
}

function side(align: "start" | "end" | "figure", direction: Direction): "left" | "right" {
  if (align === "figure") {
    return "right"
  }
  return (align === "start") === (direction === "ltr") ? "left" : "right"
}

function sides([start, top, end, bottom]: Margin, direction: Direction): number[] {
  return direction === "rtl" ? [end, top, start, bottom] : [start, top, end, bottom]
}
