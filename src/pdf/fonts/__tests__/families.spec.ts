import { ascenderOf, builtInFamilies, covers, fontDictionary, fontStore, isFamily, lineHeightOf, registerFonts, type FontFamily } from "../families"
import { familyOrder } from "../order"

const plex = (weight: string) => `@expo-google-fonts/ibm-plex-sans-hebrew/${weight}/IBMPlexSansHebrew_${weight}.ttf`
const named = (family: string, with_: Partial<FontFamily> = {}): FontFamily => ({ family, normal: plex("400Regular"), ...with_ })

afterEach(() => registerFonts([]))

describe("the font families", () => {
  it("come with letters of Latin, Arabic, Hebrew and Devanagari", () => {
    const letters = { sans: "aЖΩế€", arabic: "قپڑ٣", hebrew: "ש", devanagari: "क₹" }
    for (const [family, text] of Object.entries(letters)) {
      expect(Array.from(text).filter((letter) => !covers(family, letter.codePointAt(0) ?? 0))).toEqual([])
    }
    expect(covers("sans", 0x6771)).toBe(false)
  })

  it("make rows of one height, whatever their own", () => {
    // Em heights from the fonts: 1.3 for Plex Sans and Hebrew, 1.5 for Arabic, 1.304 for Noto Sans Devanagari.
    expect(lineHeightOf("sans")).toBe(1)
    expect(lineHeightOf("hebrew")).toBe(1)
    expect(lineHeightOf("arabic")).toBeCloseTo(1.3 / 1.5, 10)
    expect(lineHeightOf("devanagari")).toBeCloseTo(1.3 / 1.304, 10)
    expect(lineHeightOf("unknown")).toBe(1)
  })

  it("stands on the line of the usual family where the store added it, whatever its file says", () => {
    registerFonts([{ family: "Chinese", normal: "@expo-google-fonts/zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf" }])
    // IBM Plex Sans rises to 1.025 em, this font to 0.88.
    expect(ascenderOf("Chinese")).toBe(1025)
    expect([ascenderOf("sans"), ascenderOf("arabic"), ascenderOf("unknown")]).toEqual([null, null, null])
    // Its lines are 1 em high, those of IBM Plex Sans 1.3.
    expect(lineHeightOf("Chinese")).toBeCloseTo(1.3, 10)
  })

  it("are the only files that a page may read", () => {
    for (const { normal, bold } of Object.values(fontDictionary())) {
      expect([normal, bold].map((file) => fontStore.existsSync(file))).toEqual([true, true])
      expect(fontStore.readFileSync(normal)).toBe(fontStore.readFileSync(normal))
    }
    expect(fontStore.existsSync("/etc/passwd")).toBe(false)
  })

  it("can be added to, and a later call forgets those of an earlier one", () => {
    registerFonts([named("One"), named("Two", { bold: plex("600SemiBold") })])
    expect(Object.keys(fontDictionary())).toEqual(["sans", "arabic", "hebrew", "devanagari", "One", "Two"])
    expect(fontDictionary().One.bold).toBe(fontDictionary().One.normal)
    expect(covers("Two", 0x5d0)).toBe(true)
    registerFonts([named("Three")])
    expect([isFamily("One"), isFamily("Three")]).toEqual([false, true])
  })

  it.each([
    ["a name that is taken", [named("arabic")], /"arabic" needs another name/],
    ["a name that is given twice", [named("One"), named("One")], /"One" needs another name/],
    ["no name", [named("")], /needs another name/],
    ["a package that is not installed", [named("One", { normal: "@no/such/font.ttf" })], /@no\/such\/font\.ttf was not found/],
  ])("are refused for %s, and those before stay", (_, families, message) => {
    registerFonts([named("Before")])
    expect(() => registerFonts(families)).toThrow(message)
    expect(isFamily("Before")).toBe(true)
  })
})

describe("the order in which families are tried", () => {
  const usual = ["sans", "arabic", "hebrew", "devanagari"]

  beforeEach(() => {
    registerFonts([
      named("Simplified", { languages: ["zh-Hans"] }),
      named("Traditional", { languages: ["zh-TW", "zh-HK"] }),
      named("Japanese", { languages: ["ja"] }),
      named("Korean", { languages: ["ko"] }),
      named("Brand"),
    ])
  })

  it.each([
    ["zh", ["Simplified"]],
    ["zh-CN", ["Simplified"]],
    ["zh-TW", ["Traditional"]],
    ["zh-Hant-HK", ["Traditional"]],
    ["ja-JP", ["Japanese"]],
    ["ko", ["Korean"]],
    ["de", []],
    ["not a language", []],
  ])("begins in %s with the families for it", (language, first) => {
    const rest = ["Simplified", "Traditional", "Japanese", "Korean", "Brand"].filter((family) => !first.includes(family))
    expect(familyOrder("東京", { language })).toEqual(["sans", ...first, ...usual.slice(1), ...rest])
  })

  it("follows the letters before the language of the page", () => {
    expect(familyOrder("東京タワー", { language: "zh" })[1]).toBe("Japanese")
    expect(familyOrder("서울 東", { language: "ja" })[1]).toBe("Korean")
    expect(familyOrder("ㄅ東", { language: "en" })[1]).toBe("Traditional")
  })

  it("begins with the font that was asked for", () => {
    expect(familyOrder("a", { font: "Brand", language: "en" }).slice(0, 2)).toEqual(["Brand", "sans"])
    expect(familyOrder("a", { font: "Gone" })[0]).toBe("sans")
  })

  it("is the usual one where nothing was added", () => {
    registerFonts([])
    expect(builtInFamilies().map(({ family }) => family)).toEqual(usual)
    expect(familyOrder("東", { language: "zh", font: "Brand" })).toEqual(usual)
  })
})
