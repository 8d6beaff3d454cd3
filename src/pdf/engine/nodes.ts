import type { Family } from "../fonts/families"
import type { QrSquare } from "./qr"
import type { Tag } from "./tags"

/** Left, top, right, bottom, in points. */
export type Sides = readonly number[]

/** Words of one look, as they go into a paragraph. */
export interface RunNode {
  text: string
  font?: Family
  fontSize?: number
  bold?: boolean
  color?: string
  lineHeight?: number
  /** Embedding level of UAX #9: odd is right to left. */
  level?: number
  /** A line may end after it, although the word goes on. */
  breakable?: boolean
  part?: string
  tag?: Tag | null
  /** Opens the link of the composition. */
  opens?: boolean
}

interface Placed {
  margin?: Sides
  /** Of a column, in points. */
  width?: number
}

export interface TextNode extends Placed {
  text: RunNode[]
  alignment: "left" | "right"
  fontSize?: number
  bold?: boolean
  color?: string
}

export interface StackNode extends Placed {
  stack: Node[]
  unbreakable?: boolean
}

export interface ColumnsNode extends Placed {
  columns: Node[]
  columnGap: number
  unbreakable: boolean
}

/** The lines and air of a table, as pdfmake asks for them: by row and column, from 0. */
export interface TableLines {
  hLineWidth(row: number): number
  hLineColor(row: number): string
  vLineWidth(): 0
  paddingLeft(column: number): number
  paddingRight(column: number): number
  paddingTop(row: number): number
  paddingBottom(row: number): number
}

export interface TableNode extends Placed {
  pageBreak?: "before"
  /** How many of the last rows go to the next page rather than leave the total alone there. */
  keep?: number
  table: { widths: number[]; body: Node[][]; headerRows: number; dontBreakRows: boolean; keepWithHeaderRows: number }
  layout: TableLines
}

/** A rule across. */
export interface RuleVector {
  type: "line"
  x1: number
  y1: number
  x2: number
  y2: number
  lineWidth: number
  lineColor: string
}

export interface CanvasNode extends Placed {
  canvas: (RuleVector | QrSquare)[]
  alignment?: "left" | "right"
}

export interface ImageNode extends Placed {
  image: string
  fit: [width: number, height: number]
  alignment: "left" | "right"
  tag: Tag | null
}

/** What the engine's definition is made of: the part of pdfmake's language that it uses, and nothing else. */
export type Node = TextNode | StackNode | ColumnsNode | TableNode | CanvasNode | ImageNode
