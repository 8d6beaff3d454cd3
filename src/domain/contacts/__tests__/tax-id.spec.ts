import { checkTaxId } from "../tax-id"

/** Public numbers of real companies or the examples of the tax offices; the last digit or letter of "wrong" is changed. */
const SAMPLES: [country: string, typed: string, kept: string, wrong: string][] = [
  ["AT", "AT U13585627", "ATU13585627", "ATU13585626"],
  ["BE", "BE 0403.019.261", "BE0403019261", "BE0403019262"],
  ["BG", "BG 175 074 752", "BG175074752", "BG175074753"],
  ["CY", "CY-10259033P", "CY10259033P", "CY10259033Z"],
  ["CZ", "CZ 25123891", "CZ25123891", "CZ25123890"],
  ["DE", "DE 136,695 976", "DE136695976", "DE136695978"],
  ["DK", "DK 13585628", "DK13585628", "DK13585627"],
  ["EE", "EE 100 594 102", "EE100594102", "EE100594103"],
  ["ES", "ES B-58378431", "ESB58378431", "ESB58378432"],
  ["FI", "FI 20774740", "FI20774740", "FI20774741"],
  ["FR", "Fr 40 303 265 045", "FR40303265045", "FR41303265045"],
  ["GR", "EL 094259216", "EL094259216", "EL094259217"],
  ["HR", "HR 33392005961", "HR33392005961", "HR33392005962"],
  ["HU", "HU-12892312", "HU12892312", "HU12892313"],
  ["IE", "IE 6433435F", "IE6433435F", "IE6433435E"],
  ["IT", "IT 00743110157", "IT00743110157", "IT00743110158"],
  ["LT", "LT 119511515", "LT119511515", "LT119511516"],
  ["LU", "LU 150 274 42", "LU15027442", "LU15027443"],
  ["LV", "LV 4000 3521 600", "LV40003521600", "LV40003521601"],
  ["MT", "MT 1167-9112", "MT11679112", "MT11679113"],
  ["NL", "NL 4495445B01", "NL004495445B01", "NL004495446B01"],
  ["PL", "PL 8567346215", "PL8567346215", "PL8567346216"],
  ["PT", "PT 501 964 843", "PT501964843", "PT501964842"],
  ["RO", "RO 185 472 90", "RO18547290", "RO18547291"],
  ["SE", "SE 123456789701", "SE123456789701", "SE123456789101"],
  ["SI", "SI 5022 3054", "SI50223054", "SI50223053"],
  ["SK", "SK 202 274 96 19", "SK2022749619", "SK2022749618"],
  ["CH", "CHE-107.787.577 IVA", "CHE107787577IVA", "CHE107787578IVA"],
  ["GB", "GB 980 7806 84", "GB980780684", "GB980780685"],
  ["NO", "NO 995 525 828 MVA", "NO995525828MVA", "NO995525829MVA"],
  ["AU", "83 914 571 673", "83914571673", "83914571674"],
  ["IN", "27AAPFU0939F1ZV", "27AAPFU0939F1ZV", "27AAPFU0939F1ZW"],
  ["SA", "300000000000003", "300000000000003", "300000000000004"],
  ["AE", "100-1234-5678-9012", "100123456789012", "200123456789012"],
]

const valid = (value: string) => ({ valid: true, value })

describe("checkTaxId", () => {
  it.each(SAMPLES)("knows the ids of %s", (country, typed, kept, wrong) => {
    expect(checkTaxId(typed, country)).toEqual(valid(kept))
    expect(checkTaxId(wrong, country).valid).toBe(false)
  })

  it.each(SAMPLES)("adds the prefix that a customer in %s left out", (country, _, kept) => {
    const bare = /^[A-Z]{2}/.test(kept) ? kept.slice(2) : kept

    expect(checkTaxId(bare, country)).toEqual(valid(kept))
  })

  it("says whether the digits do not add up or the form is wrong", () => {
    expect(checkTaxId("DE136695978", null)).toEqual({ valid: false, reason: "check-digits" })
    expect(checkTaxId("DE1366959", null)).toEqual({ valid: false, reason: "format" })
    expect(checkTaxId(" ", "DE")).toEqual({ valid: false, reason: "empty" })
  })

  it("writes Greek ids with EL, whichever prefix was typed", () => {
    expect(checkTaxId("GR094259216", null)).toEqual(valid("EL094259216"))
  })

  it("checks Northern Irish ids as British ones", () => {
    expect(checkTaxId("XI 980 7806 84", "GB")).toEqual(valid("XI980780684"))
    expect(checkTaxId("XI 980 7806 85", "GB").valid).toBe(false)
  })

  it("takes the prefix over the country: a seller may be registered abroad", () => {
    expect(checkTaxId("FR40303265045", "DE")).toEqual(valid("FR40303265045"))
    expect(checkTaxId("FR41303265045", "DE").valid).toBe(false)
  })

  it("knows what Liechtenstein shares with the Swiss, and new Latvian codes that have no check digit", () => {
    expect(checkTaxId("CHE-107.787.577 MWST", "LI")).toEqual(valid("CHE107787577MWST"))
    expect(checkTaxId("LV32123456789", "LV")).toEqual(valid("LV32123456789"))
  })

  it.each(["BG831642181", "BG7523169263", "CZ640903926", "CZ7103192745", "LV16117519997", "SK1020251331"])(
    "knows %s, which the library does not or only by luck",
    (id) => {
      expect(checkTaxId(id, null)).toEqual(valid(id))
      const mistyped = id.slice(0, -1) + ((Number(id.slice(-1)) + 1) % 10)
      expect(checkTaxId(mistyped, null)).toEqual({ valid: false, reason: "check-digits" })
    }
  )

  it("reads a Swiss number whose country was typed twice, and one from Liechtenstein without it", () => {
    expect(checkTaxId("CH CHE-107.787.577 MWST", "CH")).toEqual(valid("CHE107787577MWST"))
    expect(checkTaxId("E-107.787.577 MWST", "LI")).toEqual(valid("CHE107787577MWST"))
  })

  it.each([
    ["1001234567890123", "AE"],
    ["9100123456789012", "AE"],
    ["3000000000000031", "SA"],
    ["1300000000000003", "SA"],
    ["none", "AR"],
    ["DE1", null],
  ])("says that %s has not the form of an id from %s", (typed, country) => {
    expect(checkTaxId(typed, country)).toEqual({ valid: false, reason: "format" })
  })

  it("accepts the ids of other countries by their shape", () => {
    expect(checkTaxId("30-71659554-9", "AR")).toEqual(valid("30716595549"))
    expect(checkTaxId("ATE123456XY1", "MX")).toEqual(valid("ATE123456XY1"))
    expect(checkTaxId("12345678", null)).toEqual(valid("12345678"))
    expect(checkTaxId("none", "AR").valid).toBe(false)
    expect(checkTaxId("<script>1</script>", "AR").valid).toBe(false)
  })

  it("does not let a mistyped European id pass in a country without a scheme", () => {
    expect(checkTaxId("DE136695978", "US")).toEqual({ valid: false, reason: "check-digits" })
  })

  it("reads Arabic digits and forgets invisible characters", () => {
    expect(checkTaxId("\u200f٣٠٠٠٠٠٠٠٠٠٠٠٠٠٣\u200e", "SA")).toEqual(valid("300000000000003"))
    expect(checkTaxId("ＤＥ136695976", null)).toEqual(valid("DE136695976"))
  })

  it.each([null, undefined, {}, [], "__proto__", "constructor", "1".repeat(10_000)])("never throws (%p)", (value) => {
    expect(checkTaxId(value, "DE").valid).toBe(false)
    expect(checkTaxId(value, "constructor").valid).toBe(false)
  })
})
