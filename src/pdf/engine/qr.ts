import QRCode from "qrcode"

const MM = 72 / 25.4
const SMALLEST = 28 * MM
const LARGEST = 42 * MM
const MODULE = 0.4 * MM
/** Light modules on each side (ISO/IEC 18004). */
const QUIET = 4
/** Longer texts get the lower error level, so that their modules stay large enough to scan. */
const LONG = 350

/** A QR code as pdfmake's drawing: one rectangle for each row of dark modules. */
export function qrNode(content: string): object {
  const bytes = Buffer.from(content, "utf8")
  const { modules } = QRCode.create([{ data: bytes, mode: "byte" }], { errorCorrectionLevel: bytes.length > LONG ? "L" : "M" })
  const count = modules.size + 2 * QUIET
  const size = Math.min(LARGEST, Math.max(SMALLEST, count * MODULE))
  const unit = size / count
  const canvas: object[] = [{ type: "rect", x: 0, y: 0, w: size, h: size, color: "#ffffff" }]
  for (let row = 0; row < modules.size; row += 1) {
    for (let start = 0; start < modules.size; start += 1) {
      let end = start
      while (end < modules.size && modules.get(row, end)) {
        end += 1
      }
      if (end > start) {
        canvas.push({ type: "rect", x: (start + QUIET) * unit, y: (row + QUIET) * unit, w: (end - start) * unit, h: unit, color: "#000000" })
        start = end
      }
    }
  }
  return { canvas }
}
