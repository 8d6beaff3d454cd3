import { fewLines, oneLine } from "../text/clean"
import { stack, text, type Block, type Span } from "./blocks"
import { code } from "./columns"
import { LIMIT, type Page } from "./page"
import { COLOR, SIZE } from "./theme"

const SHORT_NOTE = 600

/** Notes of the seller. */
export function notes({ document, labels }: Page): Block | null {
  const all = document.notes.map((note) => fewLines(note, LIMIT.note, 60)).filter((note) => note !== "")
  if (all.length === 0) {
    return null
  }
  const [first, ...others] = all.map((note) => text(note, { size: SIZE.body, margin: [0, 0, 0, 4] }))
  const heading = text(labels.notes, { size: SIZE.body, bold: true, margin: [0, 0, 0, 4] })
  // A heading stays with what it heads, unless that is longer than a page may be.
  return stack([stack([heading, first], { together: all[0].length <= SHORT_NOTE }), ...others], { margin: [0, 0, 0, 8] })
}

/** How a customer reaches the seller about this document. */
export function support({ document, labels }: Page): Block | null {
  const { email, phone, url, hours } = document.support
  const ways: (string | Span)[] = [
    ...[email, phone, url].flatMap((way) => (way ? [code(oneLine(way, LIMIT.field))] : [])),
    ...(hours ? [oneLine(hours, LIMIT.field)] : []),
  ]
  if (ways.length === 0) {
    return null
  }
  const words = ways.flatMap((way, index) => (index === 0 ? [way] : ["  ·  ", way]))
  return stack(
    [text(labels.support, { size: SIZE.body, bold: true, margin: [0, 0, 0, 4] }), text(words, { size: SIZE.body, color: COLOR.ink })],
    { together: true },
  )
}
