import type { Profile } from "../profile"
import { tidyProfile } from "../tidy-profile"
import { aProfile } from "./a-profile"

describe("tidyProfile", () => {
  it("leaves a tidy profile as it is", () => {
    expect(tidyProfile(aProfile())).toEqual(aProfile())
  })

  it("takes stray spaces, line breaks and what cannot be seen out of every text", () => {
    const tidy = tidyProfile({
      legal_name: "  Muster\u200B \n GmbH\u202E ",
      address: { ...aProfile().address, line1: "Hauptstraße\t1 ", city: "\u0000Berlin" },
      support: { email: " help@muster.example ", phone: null, url: null, hours: " Mo–Fr\n9–17 " },
      notes: [" First ", "\u2066", "", "Second"],
    })
    expect(tidy.legal_name).toBe("Muster GmbH")
    expect(tidy.address).toMatchObject({ line1: "Hauptstraße 1", city: "Berlin", line2: null })
    expect(tidy.support).toEqual({ email: "help@muster.example", phone: null, url: null, hours: "Mo–Fr 9–17" })
    expect(tidy.notes).toEqual(["First", "Second"])
  })

  it("makes blank text nothing", () => {
    expect(tidyProfile({ trading_name: "  ", phone: "", vat_id: "\u200B", tax_number: "\n" })).toEqual({
      trading_name: null,
      phone: null,
      vat_id: null,
      tax_number: null,
    })
  })

  it("writes ids, accounts and codes without spaces and in upper case", () => {
    const tidy = tidyProfile({
      vat_id: "de 136.695 976",
      address: { ...aProfile().address, country_code: "de" },
      bank_accounts: [{ holder: " Muster GmbH ", bank: "", account: "de89 3704 0044 0532 0130 00", bic: "cobadeff xxx", currency_code: "eur" }],
    })
    expect(tidy.vat_id).toBe("DE136695976")
    expect(tidy.address?.country_code).toBe("DE")
    expect(tidy.bank_accounts).toEqual([{ holder: "Muster GmbH", bank: null, account: "DE89370400440532013000", bic: "COBADEFFXXX", currency_code: "EUR" }])
  })

  it("keeps an account that is blank as text, so that the check can say that it is missing", () => {
    const blank = { holder: null, bank: null, account: " ", bic: null, currency_code: null }
    expect(tidyProfile({ bank_accounts: [blank] }).bank_accounts).toEqual([{ ...blank, account: "" }])
  })

  it("touches neither series nor logo: a space in a prefix is for the check to name", () => {
    const series = { ...aProfile().series, invoice: { ...aProfile().series.invoice, prefix: " INV " } }
    const logo = { media_type: "image/png" as const, content: "  AAAA\n", width: 1, height: 1 }
    expect(tidyProfile({ series, logo })).toEqual({ series, logo })
    expect(tidyProfile({ logo: null })).toEqual({ logo: null })
  })

  it("adds nothing that was not given", () => {
    expect(tidyProfile({})).toEqual({})
    expect(tidyProfile({ payment_days: 0, is_default: false, tax_codes: {}, sales_channel_ids: ["sc_1"] })).toEqual({
      payment_days: 0,
      is_default: false,
      tax_codes: {},
      sales_channel_ids: ["sc_1"],
    })
  })

  it("is at rest after one go, and changes nothing it was given", () => {
    const given: Partial<Profile> = { legal_name: " Muster ", vat_id: "de 1", notes: [" a "], tax_codes: { " EXPORT ": { category: "export", reason: " Export " } } }
    const before = structuredClone(given)
    const once = tidyProfile(given)
    expect(tidyProfile(once)).toEqual(once)
    expect(given).toEqual(before)
    expect(once.tax_codes).toEqual({ " EXPORT ": { category: "export", reason: "Export" } })
  })

  it("does not cut long text", () => {
    expect(tidyProfile({ payment_terms: "x".repeat(10_000) }).payment_terms).toHaveLength(10_000)
  })
})
