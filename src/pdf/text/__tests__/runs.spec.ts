import fc from "fast-check"
import { runs } from "../runs"

const shape = (text: string, base: "ltr" | "rtl" = "ltr", code = false) => runs(text, base, code).map(({ text: part, level, family }) => [part, level, family])

describe("runs", () => {
  it("leaves Latin text in one piece", () => {
    expect(shape("Käufer & Söhne, 12.50 €")).toEqual([["Käufer & Söhne, 12.50 €", 0, "sans"]])
  })

  it("finds the font and direction of each stretch", () => {
    expect(shape("Attn. عمر")).toEqual([["Attn. ", 0, "sans"], ["عمر", 1, "arabic"]])
    expect(shape("קפה 2")).toEqual([["קפה ", 1, "hebrew"], ["2", 2, "hebrew"]])
  })

  it("keeps a code within Arabic text from turning around", () => {
    expect(shape("هاتف +966 11 234 5678")).toEqual([["هاتف ", 1, "arabic"], ["+966 11 234 5678", 2, "arabic"]])
    expect(shape("الرياض 12214-3310")).toEqual([["الرياض ", 1, "arabic"], ["12214-3310", 2, "arabic"]])
  })

  it("raises left-to-right text within a right-to-left page", () => {
    expect(shape("INV-2026-1", "rtl", true)).toEqual([["INV-2026-1", 2, "sans"]])
    expect(shape("Hand grinder", "rtl")).toEqual([["Hand grinder", 2, "sans"]])
  })

  it("puts one question mark for a picture that no font has", () => {
    expect(shape("👨‍👩‍👧‍👦 x 東京")).toEqual([["? x ??", 0, "sans"]])
  })

  it("lets very long words break", () => {
    const pieces = runs("A".repeat(100), "ltr")
    expect(pieces.every(({ text }) => text.length <= 24)).toBe(true)
    expect(pieces.slice(0, -1).every(({ breakable }) => breakable)).toBe(true)
    expect(pieces.map(({ text }) => text).join("")).toBe("A".repeat(100))
  })

  it("loses no printable character of any string, in any direction", () => {
    const letter = fc.constantFrom(..."abc 123-.,()/ä€ قهوة،؟٣ שלום\n\u202E\u2067\u0000\u0301")
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 80 }), fc.constantFrom("ltr", "rtl") as fc.Arbitrary<"ltr" | "rtl">, (letters, base) => {
        const text = letters.join("")
        const kept = text.replace(/[\u202E\u2067\u0000]/g, "").normalize("NFC")
        expect(runs(text, base).map((run) => run.text).join("")).toBe(kept)
      }),
    )
  })

  it("takes any string at all", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => runs(text, "rtl").every((run) => run.text.length > 0)))
  })
})
