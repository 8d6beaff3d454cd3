/**
 * What a page is made of. Layouts build these; `engine/definition.ts` turns them into pdfmake's nodes.
 * There is no block for markup, foreign pictures or any address but the document's own, so no text from outside can become one.
 */

/** Reading direction of a page. */
export type Direction = "ltr" | "rtl"

export interface TextStyle {
  size?: number
  bold?: boolean
  color?: string
}

/** A stretch of text within a paragraph. */
export interface Span extends TextStyle {
  text: string
  /** A number, code, phone or account: always read from left to right. */
  code?: boolean
  /** Stays on one line. */
  whole?: boolean
  /** BCP 47, where it is not the page's own. */
  language?: string
  /** Opens the address of the document's own page, the only one that a page can open. */
  opens?: boolean
}

export type Words = string | Span | readonly (string | Span)[]

/** Start, top, end, bottom. */
export type Margin = readonly [number, number, number, number]

/** The parts of a page that belong together. */
export type Part = "row" | "total"

export interface TextBlock extends TextStyle {
  kind: "text"
  words: Words
  /** Figures stand at the right in every language, so that their decimals are in line. */
  align?: "start" | "end" | "figure"
  margin?: Margin
  leading?: number
  /** What this is, where the engine must know: totals never stand on a page without a row. */
  part?: Part
  /** What a screen reader announces it as; a paragraph where nothing is said. */
  role?: "title" | "heading"
  /** BCP 47, where it is not the page's own. */
  language?: string
  /** How its words are read, where it is not the page's way. It stands at the page's start all the same. */
  direction?: Direction
}

export interface StackBlock {
  kind: "stack"
  blocks: readonly Block[]
  margin?: Margin
  /** Never torn over two pages. Only for blocks that surely fit on one. */
  together?: boolean
}

export interface ColumnsBlock {
  kind: "columns"
  columns: readonly { width: number; block: Block }[]
  gap: number
  margin?: Margin
  together?: boolean
}

/** The lines and air of a table. Rows are counted from 0. */
export interface TableLook {
  /** Thickness and colour of the rule above a row; the row count itself stands for the rule at the end. */
  rule(row: number): { width: number; color: string } | null
  paddingTop(row: number): number
  paddingBottom(row: number): number
  gap: number
}

export interface TableBlock {
  kind: "table"
  widths: readonly number[]
  rows: readonly (readonly Block[])[]
  headerRows: number
  look: TableLook
  margin?: Margin
  /** How many of its last rows go to the next page rather than leave the total alone there. */
  keep?: number
  /** Starts on a new page. */
  onNewPage?: boolean
}

export interface RuleBlock {
  kind: "rule"
  width: number
  thickness: number
  color: string
  margin?: Margin
}

export interface LogoBlock {
  kind: "logo"
  fit: readonly [number, number]
  /** Whose logo it is, for those who do not see it; without it they are told nothing of it. */
  alt?: string
  align: "start" | "end"
  margin?: Margin
}

/** A QR code with its quiet zone: as large as its modules need (ISO/IEC 18004: four modules; each at least 0.4 mm). */
export interface QrBlock {
  kind: "qr"
  content: string
  /** What it is, for those who do not see it. */
  alt: string
  align: "start" | "end"
  margin?: Margin
}

export type Block = TextBlock | StackBlock | ColumnsBlock | TableBlock | RuleBlock | LogoBlock | QrBlock

export function text(words: Words, style: Omit<TextBlock, "kind" | "words"> = {}): TextBlock {
  return { kind: "text", words, ...style }
}

export function stack(blocks: readonly (Block | null)[], style: Omit<StackBlock, "kind" | "blocks"> = {}): StackBlock {
  return { kind: "stack", blocks: blocks.filter((block): block is Block => block !== null), ...style }
}
