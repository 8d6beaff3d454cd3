import { lineHeightOf } from "../fonts/families"
import type { Typeface } from "../fonts/order"
import type { Block, ColumnsBlock, Direction, Margin, Span, TableBlock, TextBlock } from "../layout/blocks"
import { runs } from "../text/runs"
import { qrNode } from "./qr"

/** The name under which the logo's bytes are handed to the engine. */
export const LOGO = "logo"

/** Turns blocks into pdfmake's nodes. In a right-to-left page everything is mirrored here, and nowhere else. */
export function definition(block: Block, direction: Direction, typeface: Typeface = {}): object {
  const margin = block.margin ? { margin: sides(block.margin, direction) } : {}
  switch (block.kind) {
    case "text":
      return { ...paragraph(block, direction, typeface), ...margin }
    case "stack":
      return { stack: block.blocks.map((child) => definition(child, direction, typeface)), unbreakable: block.together === true, ...margin }
    case "columns":
      return { ...columns(block, direction, typeface), ...margin }
    case "table":
      return { ...table(block, direction, typeface), ...margin }
    case "rule":
      return {
        canvas: [{ type: "line", x1: 0, y1: 0, x2: block.width, y2: 0, lineWidth: block.thickness, lineColor: block.color }],
        ...margin,
      }
    case "qr":
      return { ...qrNode(block.content), alignment: side(block.align, direction), ...margin }
    case "logo":
      return { image: LOGO, fit: [...block.fit], alignment: side(block.align, direction), ...margin }
  }
}

function paragraph(block: TextBlock, direction: Direction, typeface: Typeface): object {
  const spans = (Array.isArray(block.words) ? block.words : [block.words]) as (string | Span)[]
  return {
    text: spans.flatMap((span) => inlines(typeof span === "string" ? { text: span } : span, block.direction ?? direction, block, typeface)),
    alignment: side(block.align ?? "start", direction),
    ...look(block),
  }
}

function inlines(span: Span, direction: Direction, { leading = 1, part, language }: TextBlock, typeface: Typeface): object[] {
  const reading = { code: span.code, font: typeface.font, language: span.language ?? language ?? typeface.language }
  return runs(span.text, direction, reading).map((run) => ({
    // pdfkit takes words apart at plain spaces only.
    text: span.whole ? run.text.replace(/ /g, "\u00A0") : run.text,
    font: run.family,
    level: run.level,
    breakable: run.breakable,
    part,
    lineHeight: leading * lineHeightOf(run.family),
    ...look(span),
  }))
}

function look({ size, bold, color }: { size?: number; bold?: boolean; color?: string }): object {
  return {
    ...(size === undefined ? {} : { fontSize: size }),
    ...(bold === undefined ? {} : { bold }),
    ...(color === undefined ? {} : { color }),
  }
}

function columns(block: ColumnsBlock, direction: Direction, typeface: Typeface): object {
  const nodes = block.columns.map(({ width, block: child }) => ({ ...definition(child, direction, typeface), width }))
  return {
    columns: direction === "rtl" ? nodes.reverse() : nodes,
    columnGap: block.gap,
    unbreakable: block.together === true,
  }
}

function table(block: TableBlock, direction: Direction, typeface: Typeface): object {
  const { look: rules, rows } = block
  const turn = <T>(items: T[]) => (direction === "rtl" ? items.reverse() : items)
  return {
    ...(block.onNewPage ? { pageBreak: "before" } : {}),
    table: {
      widths: turn([...block.widths]),
      body: rows.map((row) => turn(row.map((cell) => definition(cell, direction, typeface)))),
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

function side(align: "start" | "end" | "figure", direction: Direction): "left" | "right" {
  if (align === "figure") {
    return "right"
  }
  return (align === "start") === (direction === "ltr") ? "left" : "right"
}

function sides([start, top, end, bottom]: Margin, direction: Direction): number[] {
  return direction === "rtl" ? [end, top, start, bottom] : [start, top, end, bottom]
}
