import Renderer, { type Vector } from "pdfmake/js/Renderer"
import type { QrSquare } from "./qr"

/** pdfmake's renderer, which also knows what a QR code looks like. */
export class PageRenderer extends Renderer {
  override renderVector(vector: Vector): void {
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
}

function isQr(vector: Vector): vector is QrSquare & Vector {
  return vector.qr !== undefined
}
