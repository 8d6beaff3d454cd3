import { unknownNames } from "../known-look"
import { DEFAULT_LOOK } from "../look"
import { tidyLook } from "../tidy-look"
import { tidyProfile } from "../tidy-profile"

const nothing = { introduction: null, closing: null, footer: null }

describe("tidyLook", () => {
  it("leaves the look of a new profile as it is", () => {
    expect(tidyLook(DEFAULT_LOOK)).toEqual(DEFAULT_LOOK)
    expect(tidyLook({})).toEqual({})
  })

  it("keeps the lines of a text, and takes out what cannot be seen", () => {
    const texts = { de: { introduction: "  Guten\tTag \u202E\r\n\r\n wir  danken. \n\n", closing: " \u200B ", footer: null } }
    expect(tidyLook({ texts }).texts).toEqual({ de: { introduction: "Guten Tag\n\nwir danken.", closing: null, footer: null } })
  })

  it("forgets languages without texts, hides nothing twice and writes colours small", () => {
    const tidy = tidyLook({ texts: { en: nothing, nl: { ...nothing, footer: "x" } }, hidden: ["sku", "barcode", "sku"], accent: "#AABBCC" })
    expect(tidy).toEqual({ texts: { nl: { ...nothing, footer: "x" } }, hidden: ["sku", "barcode"], accent: "#aabbcc" })
  })
})

describe("A look", () => {
  it("may name our designs and what the store has added, and nothing else", () => {
    const added = { layouts: ["boutique"], fonts: ["Inter"], languages: ["pl", "de-AT"] }
    for (const theme of ["modern", "classic", "compact", "boutique"]) {
      expect(unknownNames({ look: { theme, font: null } }, added)).toEqual([])
    }
    expect(unknownNames({ look: { theme: "modern", font: "Inter" } }, added)).toEqual([])
    expect(unknownNames({ look: { theme: "baroque", font: "Comic Sans" } }, added)).toEqual([
      "look.theme: There is no design of this name. Choose one of modern, classic, compact, boutique, or add it by the option pdf.layouts.",
      "look.font: There is no font of this name. Leave it empty, or add it by the option pdf.fonts.",
    ])
  })
})

describe("A profile", () => {
  const added = { layouts: [], fonts: [], languages: ["pl", "sr-Latn"] }
  const said = { name: "x", trading_name: null, address: null }

  it("may speak our languages and the store's own", () => {
    const named = { language: "sr-latn", look: { second_language: "pl", texts: { sr: nothing, de: nothing } }, translations: { pl: said, ar: said } }
    expect(unknownNames(named, added)).toEqual([])
    expect(unknownNames({}, added)).toEqual([])
    expect(unknownNames({ look: { second_language: null } }, added)).toEqual([])
  })

  it("names each language that nobody knows", () => {
    const named = { language: "sr", look: { second_language: "tlh", texts: { xx: nothing } }, translations: { yy: said } }
    expect(unknownNames(named, added).map((problem) => problem.split(". ")[0])).toEqual([
      'language: There are no words in the language "sr"',
      'look.second_language: There are no words in the language "tlh"',
      'look.texts: There are no words in the language "xx"',
      'translations: There are no words in the language "yy"',
    ])
    expect(unknownNames({ language: "sr" }, added)[0]).toContain("Choose one of en, ar, fr, nl, de, pl, sr-Latn, or add it by the option pdf.languages.")
  })
})

describe("Translations of a seller", () => {
  it("lose what says nothing", () => {
    const address = { line1: " ", line2: null, building_number: null, district: null, city: null, postal_code: null, province: null, country_code: null }
    const tidy = tidyProfile({
      translations: {
        ar: { name: " شركة ", trading_name: "", address },
        fr: { name: null, trading_name: " ", address: null },
      },
    })
    expect(tidy.translations).toEqual({ ar: { name: "شركة", trading_name: null, address: null } })
  })

  it("keep an address of which only the city is written, and a name beside it", () => {
    const empty = { line1: null, line2: null, building_number: null, district: null, city: null, postal_code: null, province: null, country_code: null }
    const tidy = tidyProfile({
      translations: {
        ar: { name: null, trading_name: null, address: { ...empty, city: " الرياض " } },
        fr: { name: null, trading_name: "Riyad", address: empty },
        nl: { name: null, trading_name: null, address: empty },
      },
    })
    expect(tidy.translations).toEqual({
      ar: { name: null, trading_name: null, address: { ...empty, city: "الرياض" } },
      fr: { name: null, trading_name: "Riyad", address: null },
    })
  })
})
