import { typedText } from "../typed-text"

describe("what someone typed", () => {
  it("has the digits 0 to 9, whichever keyboard they come from", () => {
    expect(typedText("٠١٢٣٤٥٦٧٨٩")).toBe("0123456789")
    expect(typedText("۰۱۲۳۴۵۶۷۸۹")).toBe("0123456789")
    expect(typedText("０１２３")).toBe("0123")
    expect(typedText("٠5۰ ۱23")).toBe("050 123")
  })

  it("keeps what is no digit, and nothing around it", () => {
    expect(typedText("  Ünïcode ؟ ")).toBe("Ünïcode ؟")
    expect(typedText(null)).toBe("")
    expect(typedText({})).toBe("")
  })
})
