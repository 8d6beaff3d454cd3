import type { LaidOut } from "pdfmake/js/PDFDocument"

/** Amounts, quantities, dates and codes: hardly any of them comes twice, and shaping a word costs more than all else that is done with it. */
const PLAIN = /^[0-9A-Z.,:\-/#%+() ]{3,}$/
/** Shaped both ways before a font is trusted: long numbers, pairs that are kerned, digits beside letters. */
const TRIAL = ["0123456789", "9876543210", "1,234,567.89 ", "1112223334445556667778889990", "SKU-1047/A2 ", "AVATAR-77", "DE89370400440532013000", "(10:30) ", "#1+49", "-19.5%"]

type Stroke = Pick<LaidOut, "glyphs" | "positions">

/**
 * Words of figures and capitals, put together from pairs of letters: a font moves such letters by their neighbours, and changes nothing
 * by what stands further away. A font that does otherwise is found out by a few words, and then shapes each word as a whole.
 */
export class PlainWords {
  private readonly pairs = new Map<string, Stroke | null>()
  private readonly singles = new Map<string, LaidOut>()
  private isTrusted: boolean | null = null

  /** `shape`: how the font shapes a text as a whole. */
  constructor(private readonly shape: (text: string) => LaidOut) {}

  /** The shape of a word; null where it has to be shaped as a whole. */
  word(text: string): LaidOut | null {
    if (!PLAIN.test(text)) {
      return null
    }
    this.isTrusted ??= TRIAL.every((word) => areAlike(this.joined(word), this.shape(word)))
    return this.isTrusted ? this.joined(text) : null
  }

  private joined(text: string): LaidOut | null {
    const glyphs: LaidOut["glyphs"] = []
    const positions: LaidOut["positions"] = []
    let advanceWidth = 0
    for (let at = 0; at < text.length; at += 1) {
      const stroke = this.stroke(text.slice(at, at + 2))
      if (!stroke) {
        return null
      }
      glyphs.push(stroke.glyphs[0])
      positions.push(stroke.positions[0])
      advanceWidth += stroke.positions[0].xAdvance
    }
    return { glyphs, positions, advanceWidth }
  }

  // The first letter of a pair as it stands before the second; null where the two are drawn in another way than each alone.
  private stroke(pair: string): Stroke | null {
    let known = this.pairs.get(pair)
    if (known === undefined) {
      const both = this.shape(pair)
      known = isRow(both, Array.from(pair, (letter) => this.single(letter))) ? both : null
      this.pairs.set(pair, known)
    }
    return known
  }

  private single(letter: string): LaidOut {
    let known = this.singles.get(letter)
    if (!known) {
      known = this.shape(letter)
      this.singles.set(letter, known)
    }
    return known
  }
}

// Whether letters stand beside each other as they are alone, but for the distance after the first.
function isRow(both: LaidOut, each: readonly LaidOut[]): boolean {
  return (
    both.glyphs.length === each.length &&
    both.positions.every(({ xOffset, yOffset, yAdvance }) => xOffset === 0 && yOffset === 0 && yAdvance === 0) &&
    each.every(({ glyphs, positions }, index) => {
      const isLast = index === each.length - 1
      return glyphs.length === 1 && glyphs[0].id === both.glyphs[index].id && (!isLast || positions[0].xAdvance === both.positions[index].xAdvance)
    })
  )
}

function areAlike(one: LaidOut | null, other: LaidOut): boolean {
  return (
    one !== null &&
    one.glyphs.length === other.glyphs.length &&
    one.glyphs.every(({ id, codePoints }, index) => id === other.glyphs[index].id && codePoints.join() === other.glyphs[index].codePoints.join()) &&
    one.positions.every(({ xAdvance, xOffset, yOffset }, index) => {
      const same = other.positions[index]
      return xAdvance === same.xAdvance && xOffset === same.xOffset && yOffset === same.yOffset
    })
  )
}
