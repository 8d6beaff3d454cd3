import type { Inline, LayoutSettings, TextNode } from "pdfmake/js/LayoutBuilder"
import Line from "pdfmake/js/Line"
import type PDFDocument from "pdfmake/js/PDFDocument"
import { PageLayout } from "../parts"
import { TunedInlines } from "./inlines"
import { TunedMeasure } from "./measure"

/** pdfmake's layout with measuring and line filling that do each thing once. Places everything where pdfmake does. */
export class TunedLayout extends PageLayout {
  override tryLayoutDocument(content: object, pdf: PDFDocument, ...settings: LayoutSettings): object {
    const [styles, style] = settings
    // pdfmake makes a new measure for each layout and keeps it in this field.
    this.docMeasure = new TunedMeasure(pdf, styles, style, null, this.tableLayouts)
    this.docMeasure.textInlines = new TunedInlines(pdf)
    return super.tryLayoutDocument(content, pdf, ...settings)
  }

  protected override fillLine(node: TextNode): Line | null {
    const inlines = node._inlines
    if (!inlines || inlines.length === 0) {
      return null
    }
    const line = new Line(this.writer.context().availableWidth)
    let goesOn = false
    while (inlines.length > 0 && (goesOn || line.hasEnoughSpaceForInline(inlines[0], restOfWord(inlines)))) {
      const inline = inlines[0]
      if (!inline.noWrap && inline.text.length > 1 && inline.width > line.getAvailableWidth()) {
        // A word that is to be cut: pdfmake begins this line anew.
        inlines.unshift(...line.inlines)
        return super.fillLine(node)
      }
      inlines.shift()
      line.addInline(inline)
      goesOn = inline.noNewLine === true
    }
    line.lastLineInParagraph = inlines.length === 0
    return line
  }
}

// pdfmake looks at the words after the first one only where no line may end between them.
function restOfWord(inlines: Inline[]): Inline[] {
  return inlines[0].noNewLine ? inlines.slice(1) : []
}
