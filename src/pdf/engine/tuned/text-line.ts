import Line from "pdfmake/js/Line"

/** A line of words that knows its height: pdfmake's own looks at all words each time it is asked. */
export class TextLine extends Line {
  x = 0
  y = 0
  height = 0

  override getHeight(): number {
    return this.height
  }

  /** The same line, for a page that repeats it. The words are shared. */
  copy(): TextLine {
    return Object.assign(new TextLine(this.maxWidth), this)
  }
}
