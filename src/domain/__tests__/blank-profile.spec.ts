import { blankProfile } from "../blank-profile"
import { checkProfile } from "../check-profile"

describe("A new selling entity", () => {
  const profile = blankProfile("Main shop", "2026-11-22T00:00:00.000Z")

  it("knows its name and since when it invoices, and nobody's identity", () => {
    const { name, starts_at, legal_name, vat_id, address, support, bank_accounts, is_default } = profile
    expect([name, starts_at, is_default]).toEqual(["Main shop", "2026-11-22T00:00:00.000Z", false])
    expect([legal_name, vat_id, bank_accounts]).toEqual([null, null, []])
    expect(Object.entries(address)).toEqual(
      ["line1", "line2", "building_number", "district", "city", "postal_code", "province", "country_code"].map((part) => [part, null]),
    )
    expect(support).toEqual({ email: null, phone: null, url: null, hours: null })
  })

  it("invoices orders when they are placed, credits what comes back, debits what is added, and asks for payment at once", () => {
    const { trigger, credit_on, increase_by, payment_days, payment_terms } = profile
    expect([trigger, credit_on, increase_by, payment_days, payment_terms]).toEqual(["placed", "return_received", "debit_note", 0, null])
  })

  it("writes English, counts days in UTC, and stands for no channel or region yet", () => {
    const { language, time_zone, notes, sales_channel_ids, region_ids, tax_codes, translations } = profile
    expect([language, time_zone]).toEqual(["en", "UTC"])
    expect([notes, sales_channel_ids, region_ids, tax_codes, translations]).toEqual([[], [], [], {}, {}])
  })

  it("prints the modern design on A4, with both codes, tagged, without Hijri days and without barcodes", () => {
    expect(profile.look).toEqual({
      theme: "modern",
      paper: "A4",
      accent: "#1f4f73",
      font: null,
      second_language: null,
      digits: "latn",
      hijri: false,
      hidden: ["barcode"],
      page_qr: true,
      payment_qr: true,
      tagged: true,
      texts: {},
    })
    expect(profile.logo).toBeNull()
  })

  it("has nothing wrong in it but what the seller has not said yet", () => {
    const missing = checkProfile({ id: "iprof_1", ...profile }).filter(({ severity }) => severity === "error")
    expect(missing.map(({ path }) => path)).toEqual(["legal_name", "address.line1", "address.city", "address.country_code"])
  })
})
