import QRCode from "qrcode"
import { withBestMask } from "../qr-mask"

/** From the smallest code to one of 33 by 33 and more, on both error levels that are used. */
const texts = Array.from({ length: 120 }, (_, index) => `https://shop.example/i/${"9mN0TmU2JqV5Yw7tq".repeat(Math.floor(index / 12))}${index * 7919}`)
const levels = ["L", "M"] as const

describe("the mask of a QR code", () => {
  it("is the one that the qrcode package takes", () => {
    const masks = new Set<number | undefined>()
    for (const [text, errorCorrectionLevel] of texts.flatMap((one) => levels.map((level) => [one, level] as const))) {
      const content = [{ data: Buffer.from(text), mode: "byte" as const }]
      const theirs = QRCode.create(content, { errorCorrectionLevel })
      const made = QRCode.create(content, { errorCorrectionLevel, maskPattern: 0 })
      expect([text, ...withBestMask(made.modules, made.errorCorrectionLevel.bit)]).toEqual([text, ...theirs.modules.data])
      masks.add(theirs.maskPattern)
    }
    // All eight have been the best of one.
    expect(masks.size).toBe(8)
  })
})
