import fc from "fast-check"
import { registerFonts } from "../../fonts/families"
import { runs, type Reading } from "../runs"

const shape = (text: string, base: "ltr" | "rtl" = "ltr", reading: boolean | Reading = false) => runs(text, base, reading).map(({ text: part, level, family }) => [part, level, family])

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

  it("keeps amounts, dates and Arabic digits within Arabic text in one piece", () => {
    expect(shape("السعر 1,234.50 ريال")).toEqual([["السعر ", 1, "arabic"], ["1,234.50", 2, "arabic"], [" ريال", 1, "arabic"]])
    expect(shape("السعر ١٬٢٣٤٫٥٠")).toEqual([["السعر ", 1, "arabic"], ["١٬٢٣٤٫٥٠", 2, "arabic"]])
    expect(shape("هاتف ٠١١ ٢٣٤ ٥٦٧٨")).toEqual([["هاتف ", 1, "arabic"], ["٠١١ ٢٣٤ ٥٦٧٨", 2, "arabic"]])
    expect(shape("الفرق -5.25€ فقط")).toEqual([["الفرق ", 1, "arabic"], ["-5.25€", 2, "arabic"], [" فقط", 1, "arabic"]])
  })

  it("keeps an account with letters in one piece, and Latin words with the number after them", () => {
    expect(shape("حساب NL91 ABNA 0417 1643 00")[1]).toEqual(["NL91 ABNA 0417 1643 00", 2, "sans"])
    expect(shape("مطحنة Mistral 38 مم").slice(0, 2)).toEqual([["مطحنة ", 1, "arabic"], ["Mistral 38", 2, "sans"]])
  })

  it("leaves a hyphen with the word that it joins a number to", () => {
    expect(shape("הנחה ב-12").map(([text, level]) => [text, level])).toEqual([["הנחה ב-", 1], ["12", 2]])
  })

  it("reads an amount in Arabic digits from left to right on any page", () => {
    expect(shape("١٬٢٣٤٫٥٠", "rtl", true)).toEqual([["١٬٢٣٤٫٥٠", 2, "arabic"]])
    expect(shape("١٢ ٣٤", "ltr", true)).toEqual([["١٢ ٣٤", 0, "arabic"]])
  })

  it("takes the direction of a text from its words, not from a code before them", () => {
    expect(shape("AUR-2 قهوة").map(([text, level]) => [text, level])).toEqual([["AUR-2", 2], [" ", 1], ["قهوة", 1]])
    expect(shape("Hand grinder قهوة").map(([text, level]) => [text, level])).toEqual([["Hand grinder ", 0], ["قهوة", 1]])
    expect(shape("قهوة\nHand grinder", "rtl").map(([text, level]) => [text, level])).toEqual([["قهوة\n", 1], ["Hand grinder", 2]])
  })

  it("leaves the space that parts a text from the next one to the page", () => {
    expect(shape("عمر ", "ltr").map(([text, level]) => [text, level])).toEqual([["عمر", 1], [" ", 0]])
  })

  it("draws Hindi in one run, and its signs with their letters", () => {
    expect(shape("कर चालान")).toEqual([["कर चालान", 0, "devanagari"]])
    expect(shape("क्षि 12")).toEqual([["क्षि 12", 0, "devanagari"]])
  })

  it("gives no font a joiner that it would draw as a box, and shapes the letters as the joiner asks", () => {
    expect(shape("می\u200Cخواهم")).toEqual([["می", 1, "arabic"], ["\u200C", 1, "sans"], ["خواهم", 1, "arabic"]])
    expect(shape("ه\u200D 1447")[0][0]).toBe("هـ ")
    expect(shape("क्\u200Dष")).toEqual([["क्\u200Dष", 0, "devanagari"]])
  })

  it("draws Greek, Cyrillic and Vietnamese with the usual family", () => {
    expect(shape("Ελληνικά русский Tiếng Việt")).toEqual([["Ελληνικά русский Tiếng Việt", 0, "sans"]])
  })

  it("writes what no font has in a plain form before it gives up, but never another number", () => {
    expect(shape("Ｔｏｋｙｏ １２ ﬂ 5 ㎏ Ḥasan")[0][0]).toBe("Tokyo 12 ﬂ 5 kg H\u0323asan")
    expect(shape("20 \u20C1")[0][0]).toBe("20 SAR")
    expect(shape("10⁼ ①")[0][0]).toBe("10? ?")
  })

  it("shows a mark that no font has beside its letter", () => {
    expect(shape("a\u0353")[0][0]).toBe("a?")
  })

  it("turns no sign whose mirror image no font has", () => {
    expect(shape("عمر \u2215 علي").map(([text]) => text).join("")).toBe("عمر ? علي")
  })

  it("gives the letters of an added font to it, and those of the asked font first", () => {
    const hebrew = (weight: string) => `@expo-google-fonts/ibm-plex-sans-hebrew/${weight}/IBMPlexSansHebrew_${weight}.ttf`
    registerFonts([{ family: "Brand", normal: hebrew("400Regular"), bold: hebrew("600SemiBold"), languages: ["he"] }])
    try {
      expect(shape("שלום")).toEqual([["שלום", 1, "hebrew"]])
      expect(shape("שלום", "ltr", { language: "he-IL" })).toEqual([["שלום", 1, "Brand"]])
      expect(shape("Grinder русский", "ltr", { font: "Brand" })).toEqual([["Grinder ", 0, "Brand"], ["русский", 0, "sans"]])
      expect(shape("Grinder", "ltr", { font: "Unknown" })).toEqual([["Grinder", 0, "sans"]])
    } finally {
      registerFonts([])
    }
  })

  it("draws the figures among Chinese, Japanese and Korean letters as all figures of the page", () => {
    const file = (folder: string, name: string) => `@expo-google-fonts/${folder}/400Regular/${name}_400Regular.ttf`
    registerFonts([
      { family: "Japanese", normal: file("sawarabi-gothic", "SawarabiGothic") },
      { family: "Korean", normal: file("gowun-dodum", "GowunDodum") },
    ])
    try {
      expect(shape("約10日（2026年）")).toEqual([["約", 0, "Japanese"], ["10", 0, "sans"], ["日（", 0, "Japanese"], ["2026", 0, "sans"], ["年）", 0, "Japanese"]])
      expect(shape("豆、200 g")).toEqual([["豆、", 0, "Japanese"], ["200 g", 0, "sans"]])
      expect(shape("2그룹 10일")).toEqual([["2", 0, "sans"], ["그룹 ", 0, "Korean"], ["10", 0, "sans"], ["일", 0, "Korean"]])
      // A font that is asked for draws them too.
      expect(shape("約10日", "ltr", { font: "Japanese" })).toEqual([["約10日", 0, "Japanese"]])
      expect(shape("شارع ١٢ رقم 12")).toEqual([["شارع ", 1, "arabic"], ["١٢", 2, "arabic"], [" رقم ", 1, "arabic"], ["12", 2, "arabic"]])
    } finally {
      registerFonts([])
    }
  })

  it("leaves it to the rules of Chinese and Japanese where their lines end, however long a text has no space", () => {
    const file = "@expo-google-fonts/sawarabi-gothic/400Regular/SawarabiGothic_400Regular.ttf"
    registerFonts([{ family: "Japanese", normal: file }])
    try {
      expect(runs("請求書発行日の翌月末日までに、下記の口座へお振り込みください。".repeat(3), "ltr").map(({ breakable }) => breakable)).toEqual([false])
      const mixed = runs(`品番、${"A".repeat(60)}`, "ltr")
      expect(mixed[0]).toMatchObject({ text: "品番、", breakable: false })
      expect(mixed.slice(1).every(({ text }) => text.length <= 24)).toBe(true)
    } finally {
      registerFonts([])
    }
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
