import { text, type Block, type Span, type TextBlock } from "./blocks"
import { COLOR, SIZE } from "./theme"

/** A column of figures: as wide as its widest figure asks for. */
export interface FigureColumn<Row> {
  header: string
  figure(row: Row): string
  /** Small grey figure below. */
  detail?(row: Row): string
}

/** How the columns of a table share its width. */
export interface FigureWidths {
  figures: number[]
  /** What is left for the words. */
  rest: number
  /** Figures too wide for the page are set smaller rather than broken. */
  scale: number
}

const EM = { thin: 0.29, capital: 0.76, other: 0.6 }
const THIN = /[.,\s'’]/
const LEAST = 26
const MOST = 130
const LONGEST_HEADER = 66
const CAPITAL = /\p{Lu}/u
const SMALLEST_SCALE = 0.7
/** The share of the width that words keep, however wide the figures. */
const WORDS = 0.26

/** The widths of figure columns within `available`, which also has to hold a column of words. */
export function figureWidths<Row>(columns: FigureColumn<Row>[], rows: Row[], available: number): FigureWidths {
  const wanted = columns.map((column) => Math.min(MOST, Math.max(LEAST, headerWidth(column.header), widest(column, rows)) + 1))
  const sum = wanted.reduce((total, width) => total + width, 0)
  const scale = Math.min(1, (available * (1 - WORDS)) / sum)
  return {
    figures: wanted.map((width) => width * scale),
    rest: available - sum * scale,
    scale: Math.max(SMALLEST_SCALE, scale),
  }
}

/** A figure: from left to right whatever the language, its decimals in line with those above. */
export function figure(words: string, style: Omit<TextBlock, "kind" | "words"> = {}): TextBlock {
  return text(code(words), { size: SIZE.body, align: "figure", ...style })
}

/** A heading of a column. */
export function header(words: string, align: "start" | "figure"): Block {
  return text(words, { size: SIZE.small, bold: true, color: COLOR.muted, align })
}

/** A number or code within a text. */
export function code(words: string): Span {
  return { text: words, code: true }
}

/** About how wide a figure is. Digits are 0.6 em in every weight and family of Plex. */
export function figureWidth(words: string, size: number): number {
  return Array.from(words).reduce((em, character) => em + emOf(character), 0) * size
}

function emOf(character: string): number {
  if (THIN.test(character)) {
    return EM.thin
  }
  return CAPITAL.test(character) ? EM.capital : EM.other
}

function widest<Row>({ figure: main, detail }: FigureColumn<Row>, rows: Row[]): number {
  return rows.reduce((width, row) => Math.max(width, figureWidth(main(row), SIZE.body), figureWidth(detail?.(row) ?? "", SIZE.small)), 0)
}

function headerWidth(words: string): number {
  const whole = figureWidth(words, SIZE.small)
  return whole <= LONGEST_HEADER ? whole : Math.max(...words.split(" ").map((word) => figureWidth(word, SIZE.small)))
}
