import type { Inline } from "pdfmake/js/LayoutBuilder"
import type { EmbeddedFont } from "pdfmake/js/PDFDocument"

/** A word in the numbers of one document's font. */
interface Drawn {
  /** Glyph numbers in hexadecimal with the shifts between them, as they stand in a TJ array; null where a glyph is off the line. */
  array: string | null
  /** Thousandths of the size. */
  advance: number
}

/** Nearer than this two places are the same, in points. */
const SAME = 1e-6

/** Writes the words of a line as one PDF text object: the operators of ISO 32000-1, 9.4. One pen serves one document. */
export class Pen {
  private readonly words = new Map<EmbeddedFont, Map<string, Drawn>>()

  /** Whether all words stand on the line; marks above letters are left to pdfkit. */
  canWrite(inlines: readonly Inline[]): boolean {
    return inlines.every(({ font, text }) => this.draw(font, text).array !== null)
  }

  /** The operators that write words from `x`, with the baseline at `y`, on a page whose y axis points down. */
  write(inlines: readonly Inline[], x: number, y: number): string {
    const operators = ["BT"]
    let [array, place, face] = ["", NaN, ""]
    const flush = () => {
      if (array !== "") {
        operators.push(`[${array.replaceAll("><", "")}]TJ`)
      }
      array = ""
    }
    for (const { font, fontSize, text, x: start } of inlines) {
      const { array: glyphs, advance } = this.draw(font, text)
      const here = `/${font.id} ${number(fontSize)} Tf`
      if (here !== face) {
        flush()
        operators.push(here)
        face = here
      }
      const gap = x + start - place
      if (Number.isNaN(gap)) {
        operators.push(`1 0 0 -1 ${number(x + start)} ${number(y)} Tm`)
      } else if (Math.abs(gap) > SAME) {
        array += number((-gap * 1000) / fontSize)
      }
      array += glyphs
      place = x + start + (advance * fontSize) / 1000
    }
    flush()
    operators.push("ET")
    return operators.join("\n")
  }

  private draw(font: EmbeddedFont, text: string): Drawn {
    let known = this.words.get(font)
    if (!known) {
      known = new Map()
      this.words.set(font, known)
    }
    let drawn = known.get(text)
    if (!drawn) {
      drawn = drawnWith(font, text)
      known.set(text, drawn)
    }
    return drawn
  }
}

function drawnWith(font: EmbeddedFont, text: string): Drawn {
  const [glyphs, places] = font.encode(text)
  let [array, advance] = ["", 0]
  places.forEach(({ xAdvance, advanceWidth, xOffset, yOffset }, index) => {
    advance += xAdvance
    const shift = xAdvance - advanceWidth
    array += shift === 0 ? `<${glyphs[index]}>` : `<${glyphs[index]}>${number(-shift)}`
    if (xOffset || yOffset) {
      array = ""
      advance = NaN
    }
  })
  return { array: Number.isNaN(advance) ? null : array, advance }
}

/** A number as PDF takes it: no exponent, and no more digits than a printer can show. */
export function number(value: number): string {
  const rounded = Math.round(value * 1e4) / 1e4
  return String(rounded === 0 ? 0 : rounded)
}
