import type { LookTexts } from "../../domain/look"
import { fewLines, oneLine } from "../text/clean"
import { stack, text, type Block, type Span } from "./blocks"
import { code } from "./columns"
import { LIMIT, type Page, type Voice } from "./page"
import { beside, heading } from "./voices"

const SHORT_NOTE = 600
const MOST_LINES = 60
const SHORT_HOURS = 60

/** Notes of the seller. */
export function notes(page: Page): Block | null {
  const { theme, document } = page
  const all = document.notes.map((note) => fewLines(note, LIMIT.note, MOST_LINES)).filter((note) => note !== "")
  if (all.length === 0) {
    return null
  }
  const [first, ...others] = all.map((note) => text(note, { size: theme.size.body, margin: [0, 0, 0, 4] }))
  // A heading stays with what it heads, unless that is longer than a page may be.
  return stack([stack([heading(page, ({ labels }) => labels.notes), first], { together: all[0].length <= SHORT_NOTE }), ...others], { margin: [0, 0, 0, 8] })
}

/** How a customer reaches the seller about this document. */
export function support(page: Page): Block | null {
  const { email, phone, url, hours } = page.document.support
  const ways: (string | Span)[] = [
    ...[email, phone, url].flatMap((way) => (way ? [code(oneLine(way, LIMIT.field))] : [])),
    ...(hours ? [{ text: oneLine(hours, LIMIT.field), whole: hours.length <= SHORT_HOURS }] : []),
  ]
  if (ways.length === 0) {
    return null
  }
  const question = beside(page, ({ labels }) => labels.support).map((span) => ({ bold: true, ...span }))
  const words = ways.flatMap((way, index) => [index === 0 ? "   " : "  ·  ", way])
  return text([...question, ...words], { size: page.theme.size.body, margin: [0, 0, 0, 8] })
}

/** What the seller adds to every page in the reader's languages: above the lines, or below the totals. */
export function ownText(page: Page, which: "introduction" | "closing"): Block | null {
  const { size } = page.theme
  const written = ownWords(page, which).map((words) => text(words, { size: size.body, margin: [0, 0, 0, 4] }))
  return written.length === 0 ? null : stack(written, { margin: [0, 0, 0, 8] })
}

/** The seller's own words in each of the page's languages. */
export function ownWords(page: Page, which: keyof LookTexts): string[] {
  const { texts } = page.look
  const own = ({ language }: Voice) => fewLines(texts[language as keyof typeof texts]?.[which] ?? "", LIMIT.note, MOST_LINES)
  const all = [own(page), page.second ? own(page.second) : ""]
  return all.filter((words, index) => words !== "" && all.indexOf(words) === index)
}
