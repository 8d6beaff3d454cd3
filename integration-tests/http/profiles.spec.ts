import { randomBytes } from "node:crypto"
import { buy, invoiceOf } from "../helpers/demo-shop"
import { admin, askAdmin } from "../helpers/demo-store"
import { after, changeProfile, EUROPEAN_SELLER, nextInvoiceNumber, openOffice, SAUDI_SELLER } from "../helpers/demo-office"

let sellers: Awaited<ReturnType<typeof openOffice>>

const year = new Intl.DateTimeFormat("en", { year: "numeric", timeZone: "Europe/Berlin" }).format(new Date())
const aSeries = (change: Record<string, unknown> = {}) => ({ ...EUROPEAN_SELLER.series, invoice: { prefix: "T-", date: "YYYY", padding: 5, start: 1, reset: "yearly", ...change } })
const make = async (data: Record<string, unknown>) => (await admin("POST", "/admin/invoicing/profiles", data)).profile

beforeAll(async () => {
  sellers = await openOffice()
})

describe("A profile", () => {
  it("needs a name only, says what it lacks, and is mended step by step", async () => {
    const profile = await make({ name: "Pop-up shop" })
    expect(profile).toMatchObject({ name: "Pop-up shop", is_default: false, trigger: "placed", language: "en", legal_name: null })
    expect(profile.issues.map(({ rule }: { rule: string }) => rule)).toEqual(expect.arrayContaining(["seller-name", "seller-address", "seller-tax-id"]))
    const changed = (await changeProfile(profile.id, { legal_name: "  Pop-up \u202E GmbH ", vat_id: "de 136 695 976", address: EUROPEAN_SELLER.address })).profile
    expect(changed).toMatchObject({ legal_name: "Pop-up GmbH", vat_id: "DE136695976" })
    expect(changed.issues.map(({ rule }: { rule: string }) => rule)).not.toEqual(expect.arrayContaining(["seller-name"]))
    expect((await admin("GET", `/admin/invoicing/profiles/${profile.id}`)).profile).toEqual(changed)
    await admin("DELETE", `/admin/invoicing/profiles/${profile.id}`)
    expect((await askAdmin("GET", `/admin/invoicing/profiles/${profile.id}`)).status).toBe(404)
  })

  it("is checked while it is typed, and nothing is stored", async () => {
    const { count } = await admin("GET", "/admin/invoicing/profiles")
    const checked = await admin("POST", "/admin/invoicing/profiles/check", { name: "", legal_name: "X", vat_id: "DE123", time_zone: "Nowhere/Land", series: aSeries({ date: "none" }) })
    expect(checked.issues.map(({ rule }: { rule: string }) => rule)).toEqual(expect.arrayContaining(["seller-vat-id-invalid", "time-zone", "series-reset", "seller-address"]))
    expect((await admin("GET", "/admin/invoicing/profiles")).count).toBe(count)
  })

  it.each<[string, Record<string, unknown>, RegExp]>([
    ["a series that would repeat its numbers", { series: aSeries({ date: "none", reset: "yearly" }) }, /series\.invoice\.reset/],
    ["a prefix with spaces", { series: aSeries({ prefix: "A B-" }) }, /series\.invoice\.prefix/],
    ["a first number of zero", { series: aSeries({ start: 0 }) }, /series\.invoice\.start/],
    ["padding of a hundred", { series: aSeries({ padding: 100 }) }, /series\.invoice\.padding/],
    ["numbers that two types share", { series: { ...aSeries(), credit_note: aSeries().invoice } }, /prefix of its own/],
    ["a time zone that does not exist", { time_zone: "Mars/Olympus" }, /time_zone/],
    ["payment in minus three days", { payment_days: -3 }, /payment_days/],
    ["an unknown field", { surprise: 1 }, /surprise/i],
    ["a wrong type", { legal_name: 7 }, /legal_name/],
    ["an unknown trigger", { trigger: "someday" }, /trigger/],
    ["an unknown language", { language: "tlh" }, /language/],
    ["NUL in a name", { legal_name: "a\u0000b" }, /NUL/],
    ["a blank name", { name: "" }, /name/],
    ["a name of ten thousand characters", { name: "x".repeat(10_000) }, /name/],
    ["half a series", { series: { invoice: { prefix: "T-" } } }, /series/],
    ["a start that is no date", { starts_at: "tomorrow" }, /must be a date/],
    ["a logo that is no picture", { logo: { media_type: "text/html", content: "aaaa", width: 1, height: 1 } }, /logo/],
    ["a logo of more than two megabytes", { logo: { media_type: "image/png", content: "A".repeat(3_000_000), width: 1, height: 1 } }, /logo, content/],
    ["a tax code of an unknown kind", { tax_codes: { X: { category: "free", reason: null } } }, /tax_codes/],
  ])("refuses %s and stays as it was", async (_, data, message) => {
    const before = (await admin("GET", `/admin/invoicing/profiles/${sellers.europe}`)).profile
    const answer = await askAdmin("POST", `/admin/invoicing/profiles/${sellers.europe}`, data)
    expect([answer.status, answer.body.message]).toEqual([400, expect.stringMatching(message)])
    expect((await admin("GET", `/admin/invoicing/profiles/${sellers.europe}`)).profile).toEqual(before)
  })

  it("needs a name when it is new", async () => {
    expect((await askAdmin("POST", "/admin/invoicing/profiles", {})).status).toBe(400)
    expect((await askAdmin("GET", "/admin/invoicing/profiles?surprise=1")).status).toBe(400)
  })

  it("becomes the default in the place of the old one, and there is always one", async () => {
    const profile = await make({ ...SAUDI_SELLER, name: "New default", is_default: true })
    const { profiles } = await admin("GET", "/admin/invoicing/profiles?limit=200")
    expect(profiles.filter(({ is_default }: { is_default: boolean }) => is_default)).toMatchObject([{ id: profile.id }])
    const refused = await askAdmin("POST", `/admin/invoicing/profiles/${profile.id}`, { is_default: false })
    expect([refused.status, refused.body.message]).toEqual([400, expect.stringContaining("default")])
    expect((await askAdmin("DELETE", `/admin/invoicing/profiles/${profile.id}`)).status).toBe(409)
    await changeProfile(sellers.saudi, { is_default: true })
    await admin("DELETE", `/admin/invoicing/profiles/${profile.id}`)
  })

  it("that has documents cannot be deleted", async () => {
    await invoiceOf((await buy({ market: "eu", items: { "DRP-CER-02": 1 } })).id)
    const refused = await askAdmin("DELETE", `/admin/invoicing/profiles/${sellers.europe}`)
    expect([refused.status, refused.body.message]).toEqual([409, expect.stringContaining("documents")])
  })
})

describe("Numbers", () => {
  afterAll(async () => void (await openOffice()))

  it("have the prefix, the year and the first number that the operator chose", async () => {
    const prefix = `T${randomBytes(3).toString("hex").toUpperCase()}-`
    await changeProfile(sellers.europe, { series: aSeries({ prefix, start: 4711, padding: 6 }) })
    const first = `${prefix}${year}-004711`
    expect(await nextInvoiceNumber(sellers.europe)).toBe(first)
    const invoice = await invoiceOf((await buy({ market: "eu", items: { "DRP-CER-02": 1 } })).id)
    expect(invoice).toMatchObject({ number: first, series: prefix.slice(0, -1) })
    expect(await nextInvoiceNumber(sellers.europe)).toBe(after(first))

    await changeProfile(sellers.europe, { series: aSeries({ prefix, start: 5000, padding: 6 }) })
    expect(await nextInvoiceNumber(sellers.europe)).toBe(`${prefix}${year}-005000`)
    await changeProfile(sellers.europe, { series: aSeries({ prefix, start: 1, padding: 6 }) })
    expect(await nextInvoiceNumber(sellers.europe)).toBe(after(first))
  })

  it("are shown for what is being typed before it is saved", async () => {
    const { next_numbers } = await admin("POST", "/admin/invoicing/profiles/check", { series: aSeries({ prefix: "NEU/", date: "YY", start: 7, padding: 3 }), time_zone: "Europe/Berlin" })
    expect(next_numbers.invoice).toBe(`NEU/${year.slice(2)}-007`)
  })
})
