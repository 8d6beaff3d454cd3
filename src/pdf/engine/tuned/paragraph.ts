import LayoutBuilder, { type Inline } from "pdfmake/js/LayoutBuilder"
import type PDFDocument from "pdfmake/js/PDFDocument"
import type { EmbeddedFont } from "pdfmake/js/PDFDocument"
import type { RunNode, TextNode } from "../nodes"
import { reorder } from "../reorder"
import { TextLine } from "./text-line"
import { isOneWord, wordsOf } from "./words"

/** What everything on the pages looks like where nothing else is said. */
export interface TextStyle {
  font: string
  fontSize: number
  color: string
}

/** pdfmake cuts a text without words into one word of nothing, which is as high as a line. */
const NOTHING: RunNode[] = [{ text: "" }]

/** Cuts texts into lines as pdfmake does, but looks at each style and each word once. */
export class Paragraphs {
  private readonly fonts = new Map<string, EmbeddedFont>()
  /** When a document is laid out once more, most of its lines are the same. */
  private readonly known = new WeakMap<TextNode, TextLine[]>()

  constructor(
    private readonly pdf: PDFDocument,
    private readonly style: TextStyle,
  ) {}

  /** The lines of a text on this width, with their words in the places where they are read. Asked again, they are the same objects. */
  lines(node: TextNode, width: number): readonly TextLine[] {
    let lines = this.known.get(node)
    if (lines?.[0]?.maxWidth !== width) {
      lines = this.cut(node, width)
      this.known.set(node, lines)
    }
    return lines as readonly TextLine[]
  }

  private cut(node: TextNode, width: number): TextLine[] {
    const inlines = this.inlines(node)
    const lines: TextLine[] = []
    for (let at = 0; at < inlines.length; ) {
      const line = new TextLine(width)
      const cut = fill(line, inlines, at)
      if (cut) {
        inlines.splice(at, inlines.length - at, ...cutLine(line, inlines.slice(at)))
      } else {
        at += line.inlines.length
      }
      reorder(line)
      line.height = line.inlines.reduce((height, inline) => Math.max(height, inline.height ?? 0), 0)
      lines.push(line)
    }
    return lines
  }

  private inlines(node: TextNode): Inline[] {
    const inlines: Inline[] = []
    let last: string | null = null
    for (const run of node.text.length > 0 ? node.text : NOTHING) {
      const before = inlines.length
      this.addRun(inlines, run, node)
      if (last && before > 0 && before < inlines.length && isOneWord(last, inlines[before].text)) {
        // A word that is longer than any line may be broken where its run ends.
        inlines[before - 1].noNewLine = !inlines[before - 1].breakable
      }
      const end = inlines.length > before ? inlines[inlines.length - 1] : null
      last = end && !end.lineEnd ? end.text : null
    }
    return inlines
  }

  private addRun(inlines: Inline[], run: RunNode, node: TextNode): void {
    const font = this.fontOf(run.font ?? this.style.font, run.bold ?? node.bold ?? false)
    const fontSize = run.fontSize ?? node.fontSize ?? this.style.fontSize
    const color = run.color ?? node.color ?? this.style.color
    const height = font.lineHeight(fontSize) * (run.lineHeight ?? 1)
    const scale = fontSize / 1000
    const { alignment } = node
    const { level, breakable, part, tag, opens } = run
    for (const { text, lineEnd, width, leading, trailing } of wordsOf(run.text, font)) {
      inlines.push({
        text, lineEnd, x: 0, width: width * scale, height, leadingCut: leading * scale, trailingCut: trailing * scale,
        font, fontSize, color, alignment, level, breakable, part, tag, opens, noNewLine: false,
      })
    }
  }

  private fontOf(family: string, bold: boolean): EmbeddedFont {
    const key = bold ? `${family} bold` : family
    let font = this.fonts.get(key)
    if (!font) {
      font = this.pdf.provideFont(family, bold, false)
      this.fonts.set(key, font)
    }
    return font
  }
}

// Takes words from `at` on while there is room. True where a word has to be cut, as it is wider than the line.
function fill(line: TextLine, inlines: Inline[], at: number): boolean {
  let goesOn = false
  for (let next = at; next < inlines.length && (goesOn || line.hasEnoughSpaceForInline(inlines[next], restOfWord(inlines, next))); next += 1) {
    const inline = inlines[next]
    if (inline.text.length > 1 && inline.width > line.getAvailableWidth()) {
      return true
    }
    line.addInline(inline)
    goesOn = inline.noNewLine === true
  }
  return false
}

// pdfmake looks at the words after the first one only where no line may end between them.
function restOfWord(inlines: Inline[], at: number): Inline[] {
  return inlines[at].noNewLine ? inlines.slice(at + 1) : []
}

// pdfmake cuts the word itself. Gives what is left for the next lines.
function cutLine(line: TextLine, inlines: Inline[]): Inline[] {
  const node = { _inlines: inlines }
  const whole = LayoutBuilder.prototype.buildNextLine.call({ writer: { context: () => ({ availableWidth: line.maxWidth }) } } as LayoutBuilder, node)
  Object.assign(line, whole)
  return node._inlines
}
