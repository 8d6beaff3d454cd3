import type { Inline } from "pdfmake/js/LayoutBuilder"
import type StyleContextStack from "pdfmake/js/StyleContextStack"
import TextInlines, { type Measured, type Run } from "pdfmake/js/TextInlines"
import { inheritedStyle, styled, type Style } from "./style"
import { isOneWord, wordsOf, type Word } from "./words"

/** What the engine's definition says of a stretch of words, and a word keeps. */
const KNOWN = new Set(["text", "font", "bold", "italics", "alignment", "fontSize", "color", "lineHeight", "level", "breakable", "part", "tag"])

/** pdfmake's measuring of words: each style is looked up once a paragraph instead of once a word, and texts are cut once. */
export class TunedInlines extends TextInlines {
  override buildInlines(texts: unknown, styles: StyleContextStack): Measured {
    const style = isKnown(texts) ? inheritedStyle(styles) : null
    if (!style) {
      return super.buildInlines(texts, styles)
    }
    const items: Inline[] = []
    let last: string | null = null
    for (const run of texts as Run[]) {
      const words = wordsOf(run.text)
      if (last && words.length > 0 && isOneWord(last, words[0].text)) {
        items[items.length - 1].noNewLine = true
      }
      this.measureRun(run, words, style).forEach((inline) => items.push(inline))
      const end = words[words.length - 1]
      last = end && !end.lineEnd ? end.text : null
    }
    return { items, ...extent(items) }
  }

  private measureRun(run: Run, words: readonly Word[], inherited: Style): Inline[] {
    const { font: family, bold, italics, alignment, fontSize, color, lineHeight } = styled(inherited, run)
    const font = this.pdfDocument.provideFont(family, bold, italics)
    const height = font.lineHeight(fontSize) * lineHeight
    const width = (text: string) => (text === "" ? 0 : font.widthOfString(text, fontSize))
    const { level, breakable, part, tag } = run
    return words.map(({ text, lineEnd, leading, trailing }) => ({
      text, lineEnd, x: 0, width: width(text), height, leadingCut: width(leading), trailingCut: width(trailing),
      font, fontSize, color, alignment, level, breakable, part, tag, noNewLine: false,
    }))
  }
}

// Runs of the engine's own definition: words and their look, and nothing that has a meaning of its own for pdfmake.
function isKnown(texts: unknown): texts is Run[] {
  return Array.isArray(texts) && texts.every((run: unknown) => typeof run === "object" && run !== null && Object.keys(run).every((key) => KNOWN.has(key)))
}

// The widest word, and the widest line when lines end only where they must.
function extent(items: Inline[]): { minWidth: number; maxWidth: number } {
  let [minWidth, maxWidth, width, leading] = [0, 0, 0, 0]
  let begins = true
  for (const inline of items) {
    const { leadingCut = 0, trailingCut = 0 } = inline
    minWidth = Math.max(minWidth, inline.width - leadingCut - trailingCut)
    if (begins) {
      ;[width, leading] = [0, leadingCut]
    }
    width += inline.width
    maxWidth = Math.max(maxWidth, width - leading - trailingCut)
    begins = inline.lineEnd === true
  }
  return { minWidth, maxWidth }
}
