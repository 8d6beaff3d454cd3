import type Line from "pdfmake/js/Line"
import type PDFDocument from "pdfmake/js/PDFDocument"
import Renderer, { type PlacedImage, type Vector } from "pdfmake/js/Renderer"
import type { Composition } from "./composition"
import type { QrSquare } from "./qr"
import type { Tag } from "./tags"

type Tagged = { tag?: Tag | null }
type Corner = { x: number; y: number }
type Size = { w: number; h: number }

/** pdfmake's renderer, which also knows what a QR code looks like, and says in a tagged document what each thing on a page is. */
export class PageRenderer extends Renderer {
  private marked: { page: object; tag: Tag | null } | null = null

  constructor(
    pdf: PDFDocument,
    private readonly isTagged: boolean,
    private readonly link: Composition["link"] = null,
  ) {
    super(pdf)
  }

  override renderLine(line: Line, x: number, y: number): void {
    for (const part of this.isTagged ? partsOf(line) : [line]) {
      if (part.inlines.some(({ text }) => text !== "")) {
        this.mark((part.inlines[0] as Tagged).tag)
      }
      this.drawLine(part, x, y)
      this.open(part, x, y)
    }
  }

  override renderVector(vector: Vector): void {
    this.mark((vector as Tagged).tag)
    if (isQr(vector)) {
      this.place(vector.tag, vector, vector)
    }
    this.drawVector(vector)
  }

  override renderImage(image: PlacedImage): void {
    const { tag, _width: w, _height: h } = image as PlacedImage & Tagged
    this.mark(tag)
    this.place(tag, image, { w, h })
    this.drawImage(image)
  }

  override renderSVG(svg: object): void {
    this.mark(null)
    this.drawSvg(svg)
  }

  /** Draws a line of words from a place in points from the top left corner. */
  protected drawLine(line: Line, x: number, y: number): void {
    super.renderLine(line, x, y)
  }

  /** Draws a rule, a shape or a QR code. */
  protected drawVector(vector: Vector): void {
    if (isQr(vector)) {
      this.drawQr(vector)
    } else {
      super.renderVector(vector)
    }
  }

  /** Draws a QR code as one rectangle for each stripe of dark modules. */
  protected drawQr({ x, y, w, h, color, qr: { count, stripes } }: QrSquare): void {
    const unit = w / count
    super.renderVector({ type: "rect", x, y, w, h, color })
    for (const { row, column, length } of stripes) {
      super.renderVector({ type: "rect", x: x + column * unit, y: y + row * unit, w: length * unit, h: unit, color: "#000000" })
    }
  }

  /** Draws a picture of pixels. */
  protected drawImage(image: PlacedImage): void {
    super.renderImage(image)
  }

  /** Draws a picture of shapes. */
  protected drawSvg(svg: object): void {
    super.renderSVG(svg)
  }

  // The words of a line that open the link become an area of it (PDF/UA-1, 7.18.5; PDF/A-3, 6.3).
  private open(line: Line, x: number, y: number): void {
    const words = line.inlines.filter(({ opens, text }) => opens && text.trim() !== "")
    const { page } = this.pdfDocument
    if (!this.link || !page || words.length === 0) {
      return
    }
    const start = Math.min(...words.map((word) => word.x))
    const w = Math.max(...words.map((word) => word.x + word.width)) - start
    const { tag } = words[0] as Tagged
    const key = tag ? this.pdfDocument.createStructParentTreeNextKey() : undefined
    const area = linkArea(this.link, boxOf(page, { x: x + start, y }, { w, h: line.getHeight() }))
    const reference = this.pdfDocument.ref(key === undefined ? area : { ...area, StructParent: key })
    reference.end()
    page.annotations.push(reference)
    if (tag && key !== undefined) {
      tag.areas = [...(tag.areas ?? []), { page: page.dictionary, area: reference, key }]
    }
  }

  private place(tag: Tag | null | undefined, corner: Corner, size: Size): void {
    const { page } = this.pdfDocument
    if (tag && page) {
      tag.box = boxOf(page, corner, size)
    }
  }

  // Everything on a page is part of an element, or else a mere ornament: rules, running headers and footers, repeated headings of a table.
  private mark(wanted: Tag | null | undefined): void {
    const { page } = this.pdfDocument
    if (!this.isTagged || !page) {
      return
    }
    const isRepeated = wanted?.repeats && wanted.content.length > 0 && wanted.content[0].pageRef !== page.dictionary
    const tag = isRepeated ? null : (wanted ?? null)
    const isSamePage = this.marked?.page === page
    if (isSamePage && this.marked?.tag === tag) {
      return
    }
    // At the end of a page pdfkit itself closes what is open.
    if (isSamePage) {
      this.pdfDocument.endMarkedContent()
    }
    if (tag) {
      tag.content.push(...this.pdfDocument.markStructureContent(tag.type).refs)
    } else {
      this.pdfDocument.markContent("Artifact")
    }
    this.marked = { page, tag }
  }
}

// The words of a line that belong to the same element; they keep the height and the baseline of the whole line.
function partsOf(line: Line): Line[] {
  const { inlines } = line
  const starts = inlines.flatMap(({ tag }, index) => (index === 0 || tag !== inlines[index - 1].tag ? [index] : []))
  if (starts.length < 2) {
    return [line]
  }
  const whole: Partial<Line> = { getHeight: () => line.getHeight(), getAscenderHeight: () => line.getAscenderHeight() }
  return starts.map((start, index) => Object.assign(Object.create(line) as Line, whole, { inlines: inlines.slice(start, starts[index + 1]) }))
}

// Points from the top left corner, as pdfmake counts, become points from the lower left one, as PDF does.
function boxOf(page: { height: number }, { x, y }: Corner, { w, h }: Size): number[] {
  return [x, page.height - y - h, x + w, page.height - y].map((side) => Math.round(side * 100) / 100)
}

// pdfkit writes a String object as text. Flag 4: it is printed as well (PDF/A).
function linkArea({ address, title }: NonNullable<Composition["link"]>, box: number[]): object {
  return { Type: "Annot", Subtype: "Link", Rect: box, Border: [0, 0, 0], F: 4, Contents: new String(title), A: { S: "URI", URI: new String(address) } }
}

function isQr(vector: Vector): vector is QrSquare & Vector {
  return vector.qr !== undefined
}
