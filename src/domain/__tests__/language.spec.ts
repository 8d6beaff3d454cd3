import { chooseLanguage } from "../language"
import { baseLanguage } from "../languages"
import { LANGUAGES } from "../profile"

describe("chooseLanguage", () => {
  it.each([
    [["ar"], "ar"],
    [["ar-SA"], "ar"],
    [["de_AT"], "de"],
    [["FR-ca"], "fr"],
    [["nl-NL-x-private"], "nl"],
    [[" de "], "de"],
    [["sv", "nl"], "nl"],
    [[null, undefined, "", "ar"], "ar"],
    [["de", "ar"], "de"],
  ])("takes %p for %s", (wishes, language) => {
    expect(chooseLanguage(wishes, "en")).toBe(language)
  })

  it.each([[[]], [["sv-SE"]], [["german"]], [["arabic"]], [["-de"]], [["__proto__"]], [["constructor"]]])("falls back from %p", (wishes) => {
    expect(chooseLanguage(wishes, "fr")).toBe("fr")
  })

  it("looks for names of products by the language alone, however its tag was written", () => {
    expect(["de-AT", "de_AT", " DE "].map(baseLanguage)).toEqual(["de", "de", "de"])
  })

  it("takes what is no text for no wish", () => {
    expect(chooseLanguage([5, {}, ["ar"], true, () => "ar"], "en")).toBe("en")
    expect(chooseLanguage([5, "ar"], "en")).toBe("ar")
  })

  it("knows every language whose words are complete", () => {
    expect(LANGUAGES.map((language) => chooseLanguage([`${language}-XX`], "en"))).toEqual([...LANGUAGES])
  })
})
