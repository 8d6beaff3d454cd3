import type { Inline } from "pdfmake/js/LayoutBuilder"
import type { EmbeddedFont } from "pdfmake/js/PDFDocument"
import { reorder, type Placed } from "../reorder"

const font = { widthOfString: (text: string, size: number) => text.length * size } as EmbeddedFont

function line(...words: [string, number?][]): Placed {
  const inlines = words.map(([text, level]): Inline => ({ text, level, x: 0, width: text.length, fontSize: 1, color: "#000000", font }))
  return { inlines, inlineWidths: 0, leadingCut: 0, trailingCut: 0 }
}

function shown(some: Placed): string {
  const page = Array.from({ length: some.inlineWidths }, () => " ")
  some.inlines.forEach(({ text, x }) => Array.from(text).forEach((character, index) => (page[x + index] = character)))
  return page.join("")
}

describe("reorder", () => {
  it("leaves a line of left-to-right words alone", () => {
    const some = line(["one ", 0], ["two", 0])
    const before = structuredClone(some.inlines.map(({ text }) => text))
    reorder(some)
    expect(some.inlines.map(({ text }) => text)).toEqual(before)
  })

  it("puts the first right-to-left word at the right, and spaces between", () => {
    const some = line(["شاي ", 1], ["قهوة ", 1])
    reorder(some)
    expect(some.inlines.map(({ text }) => text)).toEqual(["قهوة", "شاي"])
    expect(some.inlines.map(({ x }) => x)).toEqual([0, 5])
    expect(some.inlineWidths).toBe(8)
  })

  it("keeps numbers and Latin words readable within it", () => {
    const some = line(["شارع ", 1], ["+966 ", 2], ["11", 2], [" ", 1], ["عمر", 1])
    reorder(some)
    expect(shown(some)).toBe("عمر +966 11 شارع")
  })

  it("mirrors brackets and turns signs that have no direction of their own", () => {
    const some = line(["(قهوة)", 1], [": ", 1], ["ab", 2])
    reorder(some)
    expect(some.inlines.map(({ text }) => text)).toEqual(["ab", ":", ")قهوة("])
  })

  it("draws Arabic-Indic amounts from left to right", () => {
    const some = line(["شاي ", 1], ["٬٣", 2])
    reorder(some)
    expect(some.inlines[0].text).toBe("٣٬")
  })
})
