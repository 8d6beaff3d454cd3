import QRCode from "qrcode"
import { codeSide, MOST_IN_CODE } from "../code-side"

const MM = 72 / 25.4

describe("the place of a QR code", () => {
  it("is 28 mm for a link, and grows to 42 mm with modules of half a millimetre", () => {
    expect(codeSide("x".repeat(80)) / MM).toBeCloseTo(28, 9)
    // 213 bytes are version 10: 57 modules and the quiet zone of 4 on each side, half a millimetre each
    expect(codeSide("x".repeat(213)) / MM).toBeCloseTo(32.5, 9)
    expect(codeSide("x".repeat(700)) / MM).toBeCloseTo(42, 9)
    // 1,003 bytes are version 22: 105 + 8 modules of 0.4 mm
    expect(codeSide("x".repeat(1003)) / MM).toBeCloseTo(45.2, 9)
  })

  it("counts the versions as the code itself does", () => {
    const changes = [14, 62, 122, 123, 152, 153, 180, 181, 287, 288, 331, 332, 350, 351, 367, 368, 644, 645, 1002, MOST_IN_CODE]
    for (const length of changes) {
      const { modules } = QRCode.create([{ data: Buffer.alloc(length, 120), mode: "byte" }], { errorCorrectionLevel: length > 350 ? "L" : "M" })
      const count = modules.size + 8
      expect(codeSide("x".repeat(length)) / MM).toBeCloseTo(Math.max(28, Math.min(42, count / 2), count * 0.4), 9)
    }
  })

  it("counts bytes, not letters", () => {
    expect(codeSide("ق".repeat(106))).toBe(codeSide("x".repeat(212)))
  })
})
