import { checkProfile } from "../check-profile"
import { aProfile } from "./a-profile"
import type { Profile } from "../profile"

const found = (changes: Partial<Profile>) =>
  checkProfile(aProfile(changes)).map(({ rule, path, severity }) => `${severity} ${rule} ${path}`)

describe("checkProfile", () => {
  it("finds nothing wrong with a complete profile", () => {
    expect(checkProfile(aProfile())).toEqual([])
  })

  it("says field by field what a profile made from a bare store still lacks", () => {
    const { address } = aProfile()
    const bare = found({
      legal_name: null,
      address: { ...address, line1: " ", city: null, postal_code: null, country_code: null },
      vat_id: null,
      registration: null,
      email: null,
      phone: null,
      support: { email: null, phone: null, url: null, hours: null },
      bank_accounts: [],
    })

    expect(bare).toEqual([
      "error seller-name legal_name",
      "error seller-address address.line1",
      "error seller-address address.city",
      "error seller-address address.country_code",
      "warning seller-tax-id vat_id",
      "warning seller-registration registration",
      "warning seller-email-missing email",
      "warning seller-phone-missing phone",
      "warning support-missing support",
      "warning bank-account-missing bank_accounts",
    ])
  })

  it("names the part of the address that is missing, for the dashboard's own words", () => {
    const { address } = aProfile()
    const issues = checkProfile(aProfile({ address: { ...address, line1: "", city: "", postal_code: null, country_code: null } }))
    expect(issues.filter(({ rule }) => rule === "seller-address").map(({ path, params }) => [path, params])).toEqual([
      ["address.line1", { field: "line1" }],
      ["address.city", { field: "city" }],
      ["address.country_code", { field: "country_code" }],
    ])
  })

  it.each(["DEU", "de", "1DE", "D"])("does not take %s for a country", (country_code) => {
    expect(found({ address: { ...aProfile().address, country_code } })).toContain("error seller-address address.country_code")
  })

  it("warns of ways to reach the seller that lead nowhere", () => {
    const support = { email: "help@", phone: "12", url: null, hours: null }
    expect(found({ email: "erika@", phone: "12", support })).toEqual([
      "warning seller-email-invalid email",
      "warning seller-phone-invalid phone",
      "warning support-email-invalid support.email",
      "warning support-phone-invalid support.phone",
    ])
  })

  it("accepts a local tax number in place of a VAT id", () => {
    expect(found({ vat_id: null, tax_number: "12/345/67890" })).toEqual([])
  })

  it("does not accept a local tax number as a VAT id", () => {
    expect(found({ vat_id: "12/345/67890" })).toEqual(["error seller-vat-id-invalid vat_id"])
  })

  it("accepts the VAT id of another country", () => {
    expect(found({ vat_id: "FR40303265045" })).toEqual([])
  })

  it("knows a Saudi seller", () => {
    const address = { ...aProfile().address, city: "Riyadh", postal_code: "12211", country_code: "SA" }

    expect(found({ address, vat_id: "300000000000003", phone: "0501234567", time_zone: "Asia/Riyadh" })).toEqual([])
    expect(found({ address, vat_id: "300000000000004" })).toEqual(["error seller-vat-id-invalid vat_id"])
  })

  it("wants no bank account when payment is due at once", () => {
    expect(found({ payment_days: 0, bank_accounts: [] })).toEqual([])
  })

  it("checks an account only when it is meant as an IBAN", () => {
    const [account] = aProfile().bank_accounts
    const local = { ...account, account: "12-34567-8", bic: null }
    const mistyped = { ...account, account: "DE88 3704 0044 0532 0130 00", bic: "COBADEFFX" }

    expect(found({ bank_accounts: [local, mistyped] })).toEqual([
      "error iban-invalid bank_accounts.1.account",
      "error bic-invalid bank_accounts.1.bic",
    ])
  })

  it.each(["javascript:alert(1)", "muster.example", "ftp://muster.example"])("refuses the support page %s", (url) => {
    expect(found({ support: { ...aProfile().support, url } })).toEqual(["error support-url support.url"])
  })

  it.each(["Mars/Olympus", "", "+03:00"])("refuses the time zone %j", (time_zone) => {
    expect(found({ time_zone })).toEqual(["error time-zone time_zone"])
  })

  it.each([-1, 366, 1.5, NaN])("refuses %s days until payment", (payment_days) => {
    expect(found({ payment_days })).toEqual(["error payment-days payment_days"])
  })

  it("lets a customer pay up to a year later, and says so", () => {
    expect(found({ payment_days: 365 })).toEqual([])
    expect(checkProfile(aProfile({ payment_days: 366 }))).toMatchObject([
      { message: "The days until payment is due must be a whole number from 0 to 365.", params: { max: "365" } },
    ])
  })

  it("asks for a postal code only where there are any", () => {
    const without = (country_code: string | null) => found({ address: { ...aProfile().address, postal_code: null, country_code } })
    expect(without("DE")).toEqual(["warning postal-code address.postal_code"])
    expect(without("AE")).not.toContain("warning postal-code address.postal_code")
    expect(without(null)).not.toContain("warning postal-code address.postal_code")
  })

  it("names the country in the words about a postal code", () => {
    const [issue] = checkProfile(aProfile({ address: { ...aProfile().address, postal_code: "ABC" } }))

    expect(issue).toEqual({
      rule: "postal-code",
      path: "address.postal_code",
      message: "The postal code is missing or does not have the form used in DE. Check it.",
      severity: "warning",
      params: { country: "DE" },
    })
  })

  it("puts no personal data into its messages", () => {
    const profile = aProfile({ vat_id: "DE000000000", email: "erika@@secret", phone: "12", legal_name: "" })

    expect(JSON.stringify(checkProfile(profile))).not.toMatch(/erika|DE0000|"12"/)
  })
})
