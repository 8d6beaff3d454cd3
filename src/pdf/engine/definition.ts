import type { Block, ColumnsBlock, Direction, Margin, Span, TableBlock, TextBlock } from "../layout/blocks"
import { runs } from "../text/runs"
import { qrNode } from "./qr"

/** The name under which the logo's bytes are handed to the engine. */
export const LOGO = "logo"

// Plex Sans Arabic is taller than Plex Sans (1.50 em against 1.30): so that all rows are even.
const TALL = { arabic: 1.3 / 1.5, sans: 1, hebrew: 1 }

/** Turns blocks into pdfmake's nodes. In a right-to-left page everything is mirrored here, and nowhere else. */
export function definition(block: Block, direction: Direction): object {
  const margin = block.margin ? { margin: sides(block.margin, direction) } : {}
  switch (block.kind) {
    case "text":
      return { ...paragraph(block, direction), ...margin }
    case "stack":
      return { stack: block.blocks.map((child) => definition(child, direction)), unbreakable: block.together === true, ...margin }
    case "columns":
      return { ...columns(block, direction), ...margin }
    case "table":
      return { ...table(block, direction), ...margin }
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

function paragraph(block: TextBlock, direction: Direction): object {
  const spans = (Array.isArray(block.words) ? block.words : [block.words]) as (string | Span)[]
  return {
    text: spans.flatMap((span) => inlines(typeof span === "string" ? { text: span } : span, block.direction ?? direction, block)),
    alignment: side(block.align ?? "start", direction),
    ...look(block),
  }
}

function inlines(span: Span, direction: Direction, { leading = 1, part }: TextBlock): object[] {
  return runs(span.text, direction, span.code).map((run) => ({
    // pdfkit takes words apart at plain spaces only.
    text: span.whole ? run.text.replace(/ /g, "\u00A0") : run.text,
    font: run.family,
    level: run.level,
    breakable: run.breakable,
    part,
    lineHeight: leading * TALL[run.family],
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

function columns(block: ColumnsBlock, direction: Direction): object {
  const nodes = block.columns.map(({ width, block: child }) => ({ ...definition(child, direction), width }))
  return {
    columns: direction === "rtl" ? nodes.reverse() : nodes,
    columnGap: block.gap,
    unbreakable: block.together === true,
  }
}

function table(block: TableBlock, direction: Direction): object {
  const { look: rules, rows } = block
  const turn = <T>(items: T[]) => (direction === "rtl" ? items.reverse() : items)
  return {
    ...(block.onNewPage ? { pageBreak: "before" } : {}),
    table: {
      widths: turn([...block.widths]),
      body: rows.map((row) => turn(row.map((cell) => definition(cell, direction)))),
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
