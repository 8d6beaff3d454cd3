import { aDocument } from "../../domain/__tests__/a-document"
import { aProfile } from "../../domain/__tests__/a-profile"
import { frame, wordsOf, type CorrectionContext } from "../correction-frame"
import { CORRECTION_WORDS } from "../words/correction-words"

const context = (language: string, rest: Partial<CorrectionContext> = {}): CorrectionContext => ({
  original: aDocument({ language }),
  preceding: [],
  profile: aProfile(),
  now: new Date("2026-11-21T10:00:00.000Z"),
  cause: "return",
  ...rest,
})
const reasonOf = (given: CorrectionContext) => frame("credit_note", given).references.reason

describe("The reason of a correction", () => {
  it.each([
    ["en", "Goods returned"],
    ["de-AT", "Ware zurückgegeben"],
    ["ar", "إرجاع بضاعة"],
    ["pl", "Goods returned"],
  ])("is said in the words of %s that come with the plugin: %s", (language, reason) => {
    expect(reasonOf(context(language))).toBe(reason)
  })

  it("is said in the words that are given, for a language that the store added", () => {
    const words = { ...CORRECTION_WORDS.en, reduction: "Obniżka ceny", causes: { ...CORRECTION_WORDS.en.causes, return: "Zwrot towaru" } }
    expect(reasonOf(context("pl", { words }))).toBe("Zwrot towaru")
    expect(wordsOf(context("pl", { words })).reduction).toBe("Obniżka ceny")
  })

  it("is what a person said, where somebody said something", () => {
    expect(reasonOf(context("de", { reason: "Delle im Gehäuse" }))).toBe("Delle im Gehäuse")
  })
})
