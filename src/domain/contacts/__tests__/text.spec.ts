import { cleanText, isBlank } from "../text"

const FAMILY = "👨‍👩‍👧‍👦"

describe("cleanText", () => {
  it.each([
    ["  Red \t lamp\r\n second line ", "Red lamp second line"],
    ["a\u0000b\u0007c\u009fd", "abcd"],
    ["paid \u202ednufer\u202c now", "paid dnufer now"],
    ["\u2066in\u2069 \u200emark\u200f \u061cend", "in mark end"],
    ["lone \ud83d half \udc00", "lone half"],
    ["half\ud83d\u0000\ude00", "half"],
    ["\ufeffbyte\ufeff order\ufffe\uffff", "byte order"],
    ["Cafe\u0301", "Café"],
    ["non\u00a0breaking\u3000space", "non breaking space"],
    ["<script>alert(1)</script> & \"quotes\"", "<script>alert(1)</script> & \"quotes\""],
    ["مصباح أحمر", "مصباح أحمر"],
    ["می‌خواهم", "می‌خواهم"],
    [`${FAMILY} lamp`, `${FAMILY} lamp`],
    [42, "42"],
  ])("makes %j into %j", (value, text) => {
    expect(cleanText(value, 100)).toBe(text)
  })

  it.each([[null], [undefined], [""], [" \n\t"], ["\u0000\u202e"], ["\u200d\u200c\u3164"], [{}], [[]], [NaN], [true]])(
    "sees nothing in %j",
    (value) => {
      expect(cleanText(value, 100)).toBeNull()
    }
  )

  it("reads whole numbers of any size", () => {
    expect(cleanText(12345678901234567890n, 100)).toBe("12345678901234567890")
  })

  it("cuts 10,000 characters to the length asked for, the ellipsis included", () => {
    const text = cleanText("a".repeat(10_000), 100)

    expect(text).toBe("a".repeat(99) + "…")
  })

  it("keeps what just fits", () => {
    expect(cleanText("12345", 5)).toBe("12345")
    expect(cleanText("123456", 5)).toBe("1234…")
    expect(cleanText("123 56", 5)).toBe("123…")
    expect(cleanText("😀😀😀", 3)).toBe("😀😀😀")
  })

  it("cuts between graphemes: no half family, no lost accent", () => {
    expect(cleanText(`${FAMILY}${FAMILY}`, 10)).toBe(`${FAMILY}…`)
    expect(cleanText("ne\u0302q\u0302x", 3)).toBe("nê…")
    expect(cleanText("aq\u0302b", 3)).toBe("a…")
  })

  it("cuts an endless grapheme by code points", () => {
    expect(cleanText("q" + "\u0302".repeat(10_000), 5)).toBe("q\u0302\u0302\u0302…")
    expect(cleanText("😀😀😀", 1)).toBe("…")
    expect(cleanText("abc", 0)).toBeNull()
  })
})

describe("isBlank", () => {
  it("is true of whatever nobody can read", () => {
    expect([null, undefined, "", " ", "\u200b\u202e"].map(isBlank)).toEqual([true, true, true, true, true])
    expect(isBlank("0")).toBe(false)
  })
})
