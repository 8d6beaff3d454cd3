import { LANGUAGES } from "../../../domain/profile"
import { tongueOf } from "../languages"

describe("languages", () => {
  it("falls back to English for a language without words", () => {
    expect(tongueOf("pl").labels.titles.invoice).toBe("Invoice")
    expect(tongueOf("not a tag").locale).toContain("en-GB")
  })

  it("keeps the region for figures", () => {
    expect(tongueOf("de-AT").locale).toContain("de-AT")
    expect(tongueOf("ar-SA")).toMatchObject({ direction: "rtl" })
  })

  it.each(LANGUAGES)("%s leaves no word empty", (language) => {
    const words = JSON.stringify(tongueOf(language).labels)
    expect(words).not.toMatch(/:""/)
  })

  it("does not call a German credit note a Gutschrift", () => {
    expect(tongueOf("de").labels.titles.credit_note).toBe("Rechnungskorrektur")
  })
})
