import { blankProfile } from "../../src/domain/blank-profile"
import type { Profile } from "../../src/domain/profile"
import { failure } from "./support/an-issue"
import { describeInvoicing } from "./support/invoicing-module"

const NEW = "2026-11-21T10:00:00.000Z"
const aProfile = (name: string, changes: Partial<Profile> = {}): Omit<Profile, "id"> => ({ ...blankProfile(name, NEW), ...changes })

describeInvoicing("Profiles", (bed) => {
  const { service } = bed
  const names = async (where = "true") =>
    (await bed.database.query<{ name: string }>(`SELECT name FROM invoice_profile WHERE ${where} ORDER BY name`)).map(({ name }) => name)
  const stored = async (id: string) => (await service.retrieveInvoiceProfile(id)) as unknown as Profile

  it("start with one default, made by the migration, that leaves the orders before it alone", async () => {
    const profiles = await bed.database.query(
      `SELECT id, name, is_default, trigger, legal_name, prefilled_at, series, tax_codes, time_zone, language,
              abs(EXTRACT(epoch FROM now() - starts_at)) < 120 AS just_now FROM invoice_profile`
    )
    const series = (prefix: string) => ({ prefix, date: "YYYY", padding: 5, start: 1, reset: "yearly" })
    expect(profiles).toEqual([
      {
        id: "invprof_default",
        name: "Default",
        is_default: true,
        trigger: "placed",
        legal_name: null,
        prefilled_at: null,
        series: { invoice: series("INV-"), credit_note: series("CN-"), debit_note: series("DN-") },
        tax_codes: {},
        time_zone: "UTC",
        language: "en",
        just_now: true,
      },
    ])
  })

  it("made by the migration are the blank profile of the code, but for name and instant", async () => {
    const { id: _id, name: _name, is_default: _default, starts_at: _starts, ...made } = await stored("invprof_default")
    const { name: _n, is_default: _d, starts_at: _s, ...blank } = blankProfile("", NEW)
    expect(made).toMatchObject(blank)
  })

  it("are stored as they are given and read back the same", async () => {
    const wanted = aProfile("Riyadh", {
      legal_name: "شركة القهوة",
      address: { ...blankProfile("", NEW).address, city: "Riyadh", country_code: "SA" },
      tax_codes: { EXPORT: { category: "export", reason: "Export outside the GCC" } },
      bank_accounts: [{ holder: null, bank: null, account: "SA0380000000608010167519", bic: null, currency_code: "SAR" }],
      notes: ["First", "Second"],
      sales_channel_ids: ["sc_1"],
      payment_days: 30,
    })
    const id = await service.saveProfile(null, wanted)
    expect(id).toMatch(/^invprof_/)
    expect(await stored(id)).toMatchObject({ ...wanted, id, starts_at: new Date(NEW) })
    expect(await names("is_default")).toEqual(["Default"])
  })

  it("lose what is taken out of their lists, codes and addresses: nothing old is merged in", async () => {
    const id = await service.saveProfile(
      null,
      aProfile("Berlin", {
        tax_codes: { EXPORT: { category: "export", reason: "Export" }, OLD: { category: "exempt", reason: "Old law" } },
        notes: ["First", "Second"],
        registration: { scheme: "HRB", value: "12345" },
        bank_accounts: [{ holder: "A", bank: null, account: "1", bic: null, currency_code: null }],
        logo: { media_type: "image/png", content: "AAAA", width: 1, height: 1 },
      })
    )
    await service.saveProfile(
      id,
      aProfile("Berlin", { tax_codes: { EXPORT: { category: "export", reason: "Export" } }, notes: ["Second"], registration: null, bank_accounts: [], logo: null })
    )
    const { tax_codes, notes, registration, bank_accounts, logo } = await stored(id)
    expect({ tax_codes, notes, registration, bank_accounts, logo }).toEqual({
      tax_codes: { EXPORT: { category: "export", reason: "Export" } },
      notes: ["Second"],
      registration: null,
      bank_accounts: [],
      logo: null,
    })
  })

  it("have exactly one default: a new one takes the old one's place in one go", async () => {
    const berlin = await service.saveProfile(null, aProfile("Berlin", { is_default: true }))
    expect(await names("is_default")).toEqual(["Berlin"])
    const riyadh = await service.saveProfile(null, aProfile("Riyadh"))
    await service.saveProfile(riyadh, aProfile("Riyadh", { is_default: true }))
    expect(await names("is_default")).toEqual(["Riyadh"])
    await service.saveProfile(riyadh, aProfile("Riyadh", { is_default: true, payment_days: 14 }))
    expect(await names("is_default")).toEqual(["Riyadh"])
    await service.saveProfile(berlin, aProfile("Berlin", { is_default: true }))
    expect(await names("is_default")).toEqual(["Berlin"])
    expect(await names()).toEqual(["Berlin", "Default", "Riyadh"])
  })

  it("keep the old default when the new one cannot be stored", async () => {
    await failure(service.saveProfile(null, aProfile(null as unknown as string, { is_default: true })))
    expect(await names("is_default")).toEqual(["Default"])
    await failure(service.saveProfile("invprof_unknown", aProfile("Nobody", { is_default: true })))
    expect(await names("is_default")).toEqual(["Default"])
  })

  it("have exactly one default when ten are made the default at the same moment, and none of them is refused", async () => {
    for (let round = 1; round <= 3; round++) {
      const wishes = Array.from({ length: 10 }, (_, index) => service.saveProfile(null, aProfile(`Wish ${round}-${index}`, { is_default: true })))
      expect((await Promise.allSettled(wishes)).map(({ status }) => status)).toEqual(Array(10).fill("fulfilled"))
      expect(await names("is_default")).toHaveLength(1)
      expect(await names(`name LIKE 'Wish ${round}%'`)).toHaveLength(10)
    }
  })

  it("cannot have a second default behind the module's back", async () => {
    const error = await failure(
      bed.database.query("INSERT INTO invoice_profile SELECT (jsonb_populate_record(p, '{\"id\":\"invprof_2\"}'::jsonb)).* FROM invoice_profile p")
    )
    expect(error.message).toMatch(/is_default_unique/)
  })
})
