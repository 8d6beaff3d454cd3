import { text, type Block, type Span, type TextBlock } from "./blocks"
import type { Page, Voice } from "./page"
import type { Theme } from "./theme"
import { below, said } from "./voices"

/** A column of figures: as wide as its widest figure asks for. */
export interface FigureColumn<Row> {
  header(voice: Voice): string
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

const EM = { thin: 0.29, capital: 0.76, wide: 0.95, other: 0.6 }
const THIN = /[.,\s'’]/
const LEAST = 26
const MOST = 180
const LONGEST_HEADER = 66
const CAPITAL = /\p{Lu}/u
const WIDE = /[%٪‰]/
/** Smaller figures are not read any more. */
const SMALLEST_SCALE = 0.5
/** The share of the width that words keep: as long as figures stay legible beside them, and however wide the figures are. */
const WORDS = { usual: 0.26, least: 0.16 }
const LEGIBLE_SCALE = 0.8

/** The widths of figure columns within `available` points, which also has to hold a column of words. */
export function figureWidths<Row>(page: Page, columns: FigureColumn<Row>[], rows: readonly Row[], available: number): FigureWidths {
  const wanted = columns.map((column) => Math.min(MOST, Math.max(LEAST, headerWidth(page, column), widest(column, rows, page.theme)) + 1))
  const sum = wanted.reduce((total, width) => total + width, 0)
  const scaleBeside = (words: number) => Math.min(1, (available * (1 - words)) / sum)
  const usual = scaleBeside(WORDS.usual)
  const scale = usual < LEGIBLE_SCALE ? scaleBeside(WORDS.least) : usual
  return {
    figures: wanted.map((width) => width * scale),
    rest: available - sum * scale,
    scale: Math.max(SMALLEST_SCALE, scale),
  }
}

/** A figure: from left to right whatever the language, its decimals in line with those above. */
export function figure(words: string, style: Omit<TextBlock, "kind" | "words"> = {}): TextBlock {
  return text(code(words), { align: "figure", ...style })
}

/** The heading of a column, in both languages. */
export function header(page: Page, say: (voice: Voice) => string, align: "start" | "figure" = "start"): Block {
  const { size, color } = page.theme
  return below(page, say, { size: size.small, bold: true, color: color.muted, align }, { size: size.tiny })
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
  if (WIDE.test(character)) {
    return EM.wide
  }
  return CAPITAL.test(character) ? EM.capital : EM.other
}

function widest<Row>({ figure: main, detail }: FigureColumn<Row>, rows: readonly Row[], { size }: Theme): number {
  return rows.reduce((width, row) => Math.max(width, figureWidth(main(row), size.body), figureWidth(detail?.(row) ?? "", size.small)), 0)
}

function headerWidth<Row>(page: Page, column: FigureColumn<Row>): number {
  return Math.max(...said(page, column.header).map(({ text: words }) => wordsWidth(words, page.theme.size.small)))
}

function wordsWidth(words: string, size: number): number {
  const whole = figureWidth(words, size)
  return whole <= LONGEST_HEADER ? whole : Math.max(...words.split(" ").map((word) => figureWidth(word, size)))
}
