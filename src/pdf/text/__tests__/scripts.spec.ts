import { addedFamilies, builtInFamilies } from "../../fonts/families"
import { fontBytes, fontFacts, locate, parseFont } from "../../fonts/font-file"
import { drawsRightToLeft, isRightToLeft } from "../scripts"

describe("the direction of scripts", () => {
  it("is what the font engine takes it for, for every character of every family", () => {
    const wrong: string[] = []
    for (const { normal } of [...builtInFamilies(), ...addedFamilies()]) {
      const path = locate(normal)
      const font = parseFont(fontBytes(path))
      for (const codePoint of fontFacts(path).characters) {
        const character = String.fromCodePoint(codePoint)
        if ((font.layout(character).direction === "rtl") !== drawsRightToLeft(character)) {
          wrong.push(codePoint.toString(16))
        }
      }
    }
    expect(wrong).toEqual([])
  })

  it("knows Hebrew, Arabic, their old forms and Adlam, and no others", () => {
    expect(["ש", "ق", "\uFB2A", "\uFEF7", "\u{1E900}", "٣"].map(isRightToLeft)).toEqual([true, true, true, true, true, true])
    expect(["a", "ж", "क", "東", "3", "\uFB01", "€"].map(isRightToLeft)).toEqual([false, false, false, false, false, false, false])
  })
})
