import type { Inline } from "pdfmake/js/LayoutBuilder"
import type Line from "pdfmake/js/Line"
import type { PlacedImage, Vector } from "pdfmake/js/Renderer"
import type { QrSquare } from "../qr"
import { PageRenderer } from "../renderer"
import { number, Pen } from "./pen"

/** What a word may have that this renderer does not draw itself (pdfmake 0.3.11, Renderer.renderLine and TextDecorator). */
const UNKNOWN_WORD = ["link", "linkToPage", "linkToDestination", "fontFeatures", "characterSpacing", "sup", "sub", "background", "decoration", "_pageNodeRef"] as const
const LINE = new Set(["type", "x1", "y1", "x2", "y2", "lineWidth", "lineColor", "resetXY", "x", "y"])

/** Draws text and rules with few operators, and leaves everything else to pdfmake. */
export class TunedRenderer extends PageRenderer {
  private readonly pen = new Pen()
  private page: object | null = null
  private fill = ""
  private stroke = ""
  private readonly colors = new Map<string, string>()

  protected override drawLine(line: Line, x: number, y: number): void {
    if (!isPlain(line) || !this.pen.canWrite(line.inlines)) {
      this.leave(() => super.drawLine(line, x, y))
      return
    }
    const baseline = y + line.getAscenderHeight()
    for (const inlines of byColor(line.inlines)) {
      this.useFonts(inlines)
      this.useColor("fill", inlines[0].color)
      this.pdfDocument.addContent(this.pen.write(inlines, x, baseline))
    }
  }

  protected override drawVector(vector: Vector): void {
    if (vector.qr) {
      super.drawVector(vector)
      return
    }
    if (vector.type !== "line" || !Object.keys(vector).every((key) => LINE.has(key) || vector[key] === undefined)) {
      this.leave(() => super.drawVector(vector))
      return
    }
    const { x1, y1, x2, y2, lineWidth, lineColor } = vector as Record<string, unknown> as { x1: number; y1: number; x2: number; y2: number; lineWidth?: number; lineColor?: string }
    this.useColor("stroke", lineColor)
    this.pdfDocument.addContent(`${number(lineWidth || 1)} w ${number(x1)} ${number(y1)} m ${number(x2)} ${number(y2)} l S`)
  }

  protected override drawImage(image: PlacedImage): void {
    this.leave(() => super.drawImage(image))
  }

  protected override drawSvg(svg: object): void {
    this.leave(() => super.drawSvg(svg))
  }

  override endClip(): void {
    super.endClip()
    this.page = null
  }

  override endVerticalAlignment(item: object): void {
    super.endVerticalAlignment(item)
    this.page = null
  }

  /** One path, so that no printer leaves a gap between rows; one module is one unit. */
  protected override drawQr({ x, y, w, qr: { count, stripes } }: QrSquare): void {
    const unit = number(w / count)
    const rectangles = stripes.map(({ row, column, length }) => `${column} ${row} ${length} 1 re`)
    this.pdfDocument.addContent(`q ${unit} 0 0 ${unit} ${number(x)} ${number(y)} cm 1 1 1 rg 0 0 ${count} ${count} re f 0 0 0 rg\n${rectangles.join("\n")}\nf Q`)
  }

  // pdfmake's own methods set colours, dashes and opacity, and leave them set.
  private leave(draw: () => void): void {
    this.pdfDocument.save()
    draw()
    this.pdfDocument.restore()
  }

  private useFonts(inlines: readonly Inline[]): void {
    const { page } = this.pdfDocument
    for (const { font } of inlines) {
      if (page && !page.fonts[font.id]) {
        page.fonts[font.id] = font.ref()
      }
    }
  }

  private useColor(what: "fill" | "stroke", wanted: string | undefined): void {
    const { page } = this.pdfDocument
    if (page !== this.page) {
      ;[this.page, this.fill, this.stroke] = [page, "", ""]
    }
    const color = this.pdfDocument.resolveColor(wanted, "black")
    if (this[what] !== color) {
      this[what] = color
      this.pdfDocument.addContent(`${this.partsOf(color)} ${what === "fill" ? "rg" : "RG"}`)
    }
  }

  private partsOf(color: string): string {
    let parts = this.colors.get(color)
    if (parts === undefined) {
      parts = (this.pdfDocument._normalizeColor(color) ?? [0, 0, 0]).map(number).join(" ")
      this.colors.set(color, parts)
    }
    return parts
  }
}

function isPlain({ inlines, id, _outline: outline, _pageNodeRef: reference }: Line): boolean {
  return (
    !id &&
    !outline &&
    !reference &&
    inlines.every((inline) => {
      const word = inline as unknown as Record<string, unknown>
      return (word.opacity ?? 1) === 1 && !inline.text.includes("\n") && !UNKNOWN_WORD.some((key) => word[key])
    })
  )
}

function byColor(inlines: readonly Inline[]): Inline[][] {
  const groups: Inline[][] = []
  for (const inline of inlines) {
    const last = groups[groups.length - 1]
    if (inline.text === "") {
      continue
    }
    if (last && last[0].color === inline.color) {
      last.push(inline)
    } else {
      groups.push([inline])
    }
  }
  return groups
}
