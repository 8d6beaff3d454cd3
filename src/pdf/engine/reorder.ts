import type { Inline } from "pdfmake/js/LayoutBuilder"
import type Line from "pdfmake/js/Line"
import { drawsRightToLeft, mirrored } from "../text/bidi"

/** What of a line changes. */
export type Placed = Pick<Line, "inlines" | "inlineWidths" | "leadingCut" | "trailingCut">

interface Unit {
  inline: Inline
  text: string
  level: number
  width: number
  space: boolean
}

const characters = new Intl.Segmenter("en", { granularity: "grapheme" })

/** Puts the words of a line where they are read (UAX #9, rules L1, L2); a line without levels stays as it is. */
export function reorder(line: Placed): void {
  if (!line.inlines.some((inline) => inline.level)) {
    return
  }
  let x = 0
  const placed: Inline[] = []
  for (const unit of visualOrder(trim(line.inlines.flatMap(units)))) {
    if (!unit.space) {
      placed.push({ ...unit.inline, text: unit.text, width: unit.width, x })
    }
    x += unit.width
  }
  line.inlines = placed
  line.inlineWidths = x
  line.leadingCut = 0
  line.trailingCut = 0
}

// pdfmake's inline is a word with the spaces after it; between right-to-left words the space stands on the other side.
function units(inline: Inline): Unit[] {
  const level = inline.level ?? 0
  return inline.text
    .split(/(\s+)/)
    .filter((part) => part !== "")
    .map((part) => {
      const space = /^\s/.test(part)
      const text = space ? part : drawnOrder(part, level)
      return { inline, text, level, space, width: inline.font.widthOfString(text, inline.fontSize) }
    })
}

// The font engine picks its direction from the letters. Where that is not the level's, it gets the characters the other way round.
// Brackets turn here and not before, because lines break differently before "(" and ")".
function drawnOrder(word: string, level: number): string {
  const isOdd = level % 2 === 1
  const turned = isOdd ? Array.from(word, mirrored).join("") : word
  if (drawsRightToLeft(word) === isOdd) {
    return turned
  }
  return Array.from(characters.segment(turned), ({ segment }) => segment).reverse().join("")
}

function trim(all: Unit[]): Unit[] {
  const first = all.findIndex((unit) => !unit.space)
  let end = all.length
  while (end > 0 && all[end - 1].space) {
    end -= 1
  }
  return first < 0 ? [] : all.slice(first, end)
}

// L2: from the highest level down to the lowest odd one, turn every stretch of that level or higher around.
function visualOrder(all: Unit[]): Unit[] {
  const order = [...all]
  const highest = Math.max(0, ...order.map(({ level }) => level))
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < order.length; start += 1) {
      let end = start
      while (end < order.length && order[end].level >= level) {
        end += 1
      }
      if (end > start) {
        order.splice(start, end - start, ...order.slice(start, end).reverse())
        start = end
      }
    }
  }
  return order
}
