import QRCode from "qrcode"
import { withBestMask } from "./qr-mask"
import type { Tag } from "./tags"

const MM = 72 / 25.4
const SMALLEST = 28 * MM
const LARGEST = 42 * MM
/** Modules of this size are read from a scan of 150 dots an inch. */
const GOOD_MODULE = 0.5 * MM
/** Smaller ones do not survive a cheap printer and an old phone. */
const LEAST_MODULE = 0.4 * MM
/** Light modules on each side (ISO/IEC 18004, 5.3.8). */
const QUIET = 4
/** Longer texts get the lower error level, so that their modules stay large enough to scan. */
const LONG = 350

/** Dark modules that stand beside each other, counted from the corner of the quiet zone. */
export interface Stripe {
  row: number
  column: number
  length: number
}

/** A QR code as it is drawn: a square of `count` modules a side, quiet zone included, of which the stripes are dark. */
export interface QrPattern {
  count: number
  stripes: readonly Stripe[]
}

/** The square on the page that shows a QR code; pdfmake places it like any other rectangle. Sides in points. */
export interface QrSquare {
  type: "rect"
  x: number
  y: number
  w: number
  h: number
  color: string
  qr: QrPattern
  tag: Tag | null
}

/** The modules of a QR code for a text: error level M to 350 bytes, L above. Throws when the text is longer than any QR code, 2,953 bytes. */
export function qrPattern(content: string): QrPattern {
  const bytes = Buffer.from(content, "utf8")
  const made = QRCode.create([{ data: bytes, mode: "byte" }], { errorCorrectionLevel: bytes.length > LONG ? "L" : "M", maskPattern: 0 })
  const { size } = made.modules
  const modules = withBestMask(made.modules, made.errorCorrectionLevel.bit)
  const stripes: Stripe[] = []
  for (let row = 0; row < size; row += 1) {
    for (let start = 0; start < size; start += 1) {
      let end = start
      while (end < size && modules[row * size + end]) {
        end += 1
      }
      if (end > start) {
        stripes.push({ row: row + QUIET, column: start + QUIET, length: end - start })
        start = end
      }
    }
  }
  return { count: size + 2 * QUIET, stripes }
}

/** A QR code as pdfmake's node: 28 to 42 mm a side, by what its modules ask for, and more only where they would be smaller than 0.4 mm. */
export function qrNode(content: string, tag: Tag | null): { canvas: QrSquare[] } {
  const qr = qrPattern(content)
  const side = Math.max(SMALLEST, Math.min(LARGEST, qr.count * GOOD_MODULE), qr.count * LEAST_MODULE)
  const square: QrSquare = { type: "rect", x: 0, y: 0, w: side, h: side, color: "#ffffff", qr, tag }
  return { canvas: [square] }
}
