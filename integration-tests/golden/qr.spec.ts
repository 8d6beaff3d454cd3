import { createHash } from "node:crypto"
import { compose, type Composition } from "../../src/pdf/engine/compose"
import { definition } from "../../src/pdf/engine/definition"
import { STOCK, TUNED } from "../../src/pdf/engine/engines"
import { stack, text } from "../../src/pdf/layout/blocks"
import { pdfPicture, pdfShades } from "../../src/pdf/__tests__/pdf-tools"
import { readQr } from "../helpers/qr-readers"

const LINK = "https://shop.example/invoices/"
const MM = 72 / 25.4

/** A text of so many bytes that looks like the address of an invoice. */
function linkOf(bytes: number): string {
  const token = Array.from({ length: 80 }, (_, index) => createHash("sha256").update(`2-${index}`).digest("base64url"))
  return [LINK, ...token].join("").slice(0, bytes)
}

function page(content: string, align: "start" | "end" = "end"): Composition {
  const block = stack([text("Before"), { kind: "qr", content, alt: "Link to this invoice", align }, text("After")])
  return {
    content: () => definition(block, "ltr"),
    header: () => null,
    footer: () => definition(text("1"), "ltr"),
    pictures: {},
    page: { width: 300, height: 320, margins: { left: 20, top: 20, right: 20, bottom: 20 } },
    text: { size: 9, color: "#000000" },
    info: { title: "QR", author: "", language: "en", date: new Date("2026-01-15T00:00:00Z") },
  }
}

/** The box of everything that is black right of the words, in points. */
function darkBox(pdf: Uint8Array, dpi: number): { left: number; top: number; right: number; bottom: number } {
  const { data, width, height } = pdfShades(pdf, dpi)
  const box = { left: width, top: height, right: 0, bottom: 0 }
  for (let y = 0; y < height; y += 1) {
    for (let x = Math.floor(width / 5); x < width; x += 1) {
      if (data[y * width + x] < 128) {
        box.left = Math.min(box.left, x)
        box.right = Math.max(box.right, x + 1)
        box.top = Math.min(box.top, y)
        box.bottom = Math.max(box.bottom, y + 1)
      }
    }
  }
  return { left: (box.left / dpi) * 72, top: (box.top / dpi) * 72, right: (box.right / dpi) * 72, bottom: (box.bottom / dpi) * 72 }
}

describe("a QR code on a page", () => {
  jest.setTimeout(120_000)

  const sizes = [40, 120, 340, 700]
  const resolutions = [150, 300]

  it.each(sizes.flatMap((bytes) => resolutions.map((dpi) => [bytes, dpi])))("of %i bytes is read by two readers at %i dpi", async (bytes, dpi) => {
    const content = linkOf(bytes)
    expect(Buffer.byteLength(content)).toBe(bytes)
    const picture = pdfPicture(await compose(page(content)), dpi)
    expect(readQr(picture)).toEqual({ jsqr: content, zxing: content })
  })

  it("keeps the letters of every language", async () => {
    const content = "BCD\n002\n1\nSCT\nBIC\nKäufer & Söhne شركة قهوة\nDE89370400440532013000\nEUR12.50"
    const picture = pdfPicture(await compose(page(content)), 200)
    expect(readQr(picture)).toEqual({ jsqr: content, zxing: content })
  })

  it("reads the same when pdfmake draws it", async () => {
    const picture = pdfPicture(await compose(page(linkOf(120)), STOCK), 150)
    expect(readQr(picture)).toEqual({ jsqr: linkOf(120), zxing: linkOf(120) })
  })

  // Worked out by hand from ISO/IEC 18004, table 7: 40 bytes at M are version 3 with 29 modules, 700 at L are version 18 with 89.
  // With four light modules on each side: 37 and 97. 37 × 0.5 mm is less than 28 mm, 97 × 0.5 mm is more than 42 mm.
  // 2,900 bytes at L are version 40 with 177 modules: 185 × 0.4 mm = 74 mm.
  it.each([
    [40, 29, 28],
    [700, 89, 42],
    [2900, 177, 74],
  ])("of %i bytes has %i modules and is %d mm wide with four light modules on each side", async (bytes, modules, side) => {
    const unit = (side * MM) / (modules + 8)
    const { left, top, right, bottom } = darkBox(await compose(page(linkOf(bytes)), TUNED), 600)
    const pixel = 72 / 600
    expect(Math.abs(right - left - modules * unit)).toBeLessThan(2 * pixel)
    expect(Math.abs(bottom - top - modules * unit)).toBeLessThan(2 * pixel)
    // At the end of the line: the page is 300 points wide with a margin of 20.
    expect(Math.abs(280 - right - 4 * unit)).toBeLessThan(2 * pixel)
  })

  it("of more bytes than any QR code holds is refused", async () => {
    await expect(compose(page(linkOf(2954)))).rejects.toThrow(/too big/)
  })
})
