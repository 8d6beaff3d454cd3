import { clean, fewLines, oneLine } from "../clean"

describe("clean", () => {
  it("takes out controls and marks that turn text around", () => {
    expect(clean("a\u0000b\u202E\u2066c\u200Fd\uFEFF")).toBe("abcd")
  })

  it("keeps line ends as one kind and tabs as spaces", () => {
    expect(clean("a\r\nb\u2028c\td")).toBe("a\nb\nc d")
  })

  it("composes letters and replaces half characters", () => {
    expect(clean("e\u0301 \uD800")).toBe("\u00e9 ?")
  })

  it("keeps joiners, which Persian and Hindi spelling needs", () => {
    expect(clean("می\u200Cخواهم")).toBe("می\u200Cخواهم")
  })

  it("shows by an ellipsis that there is more", () => {
    expect(oneLine("abcdef", 4)).toBe("abc…")
    expect(oneLine("👍".repeat(5), 4)).toBe("👍👍👍…")
    expect(oneLine(" a\n\n b ", 10)).toBe("a b")
    expect(fewLines("a\nb\nc", 100, 2)).toBe("a\nb …")
  })
})
