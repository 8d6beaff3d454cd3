import { describeInvoicing } from "./support/invoicing-module"
import { issue } from "./support/an-issue"
import { DEFAULT_LOOK } from "../../src/domain/look"
import { blankProfile } from "../../src/domain/blank-profile"

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000)

describeInvoicing("What documents are printed with", (bed) => {
  const { service } = bed

  it("is there on profiles of before: the plain look, by the migration", async () => {
    const [profile] = await bed.database.query<{ look: unknown; translations: unknown }>("SELECT look, translations FROM invoice_profile")
    expect(profile).toEqual({ look: DEFAULT_LOOK, translations: {} })
  })

  it("loses what is taken out of a look: nothing old is merged in", async () => {
    const texts = { en: { introduction: "Hello", closing: null, footer: null } }
    const wanted = { ...blankProfile("Shop", "2026-11-21T10:00:00.000Z"), look: { ...DEFAULT_LOOK, texts }, translations: { ar: { name: "متجر", trading_name: null, address: null } } }
    const id = await service.saveProfile(null, wanted)
    await service.saveProfile(id, { ...wanted, look: DEFAULT_LOOK, translations: {} })
    expect(await service.retrieveInvoiceProfile(id)).toMatchObject({ look: { ...DEFAULT_LOOK, texts: {} }, translations: {} })
    const [row] = await bed.database.query<{ look: { texts: unknown } }>(`SELECT look FROM invoice_profile WHERE id = '${id}'`)
    expect(row.look.texts).toEqual({})
  })

  it("is kept once for each look and logo", async () => {
    for (const logo of [null, null, { media_type: "image/png" }]) {
      await service.keepLook({ id: logo ? "with" : "without", look: DEFAULT_LOOK, logo })
    }
    await service.keepLook({ id: "without", look: { theme: "other" }, logo: null })
    const rows = await bed.database.query<{ id: string; look: { theme: string }; logo: unknown }>("SELECT id, look, logo FROM invoice_look ORDER BY id")
    expect(rows.map(({ id, look, logo }) => [id, look.theme, logo])).toEqual([
      ["with", "modern", { media_type: "image/png" }],
      ["without", "modern", null],
    ])
  })

  it("includes a link that is kept once, and that stays revoked when the document is printed again", async () => {
    const { id } = await issue(service, "order_1")
    const link = { invoice_id: id, token_hash: "abc" }
    await service.keepLink({ ...link, id: "invlink_1", expires_at: inMinutes(5) })
    await service.updateInvoiceLinks({ id: "invlink_1", revoked_at: new Date() })
    await service.keepLink({ ...link, id: "invlink_2", expires_at: inMinutes(500) })
    const links = await service.listInvoiceLinks({ invoice_id: id })
    expect(links).toMatchObject([{ id: "invlink_1", revoked_at: expect.any(Date) }])
  })
})

describeInvoicing("A download", (bed) => {
  const { service } = bed
  const make = (changes: Record<string, unknown> = {}) =>
    service.createInvoiceDownloads({ ticket_hash: "hash", kind: "zip", actor: "user:1", invoice_ids: ["inv_1", "inv_2"] as never, total: 2, expires_at: inMinutes(10), ...changes })
  const statusOf = async (id: string) => (await service.retrieveInvoiceDownload(id)).status

  it("is started by its ticket once, however many ask at the same time", async () => {
    const { id } = await make()
    const started = await Promise.all(Array.from({ length: 8 }, () => service.startDownload("hash")))
    expect(started.filter(Boolean)).toEqual([{ id, kind: "zip", language: "en", invoice_ids: ["inv_1", "inv_2"], total: 2 }])
    expect(await service.startDownload("other")).toBeNull()
  })

  it("is not started when it has expired or was cancelled", async () => {
    await make({ expires_at: inMinutes(-1) })
    expect(await service.startDownload("hash")).toBeNull()
    const { id } = await make({ ticket_hash: "second" })
    expect(await service.cancelDownload(id)).toBe(true)
    expect(await service.startDownload("second")).toBeNull()
  })

  it("says how far it is, stops when it is told to, and ends once", async () => {
    const { id } = await make()
    await service.startDownload("hash")
    expect(await service.moveDownload(id, { done: 1, missing: 1 })).toBe(true)
    expect(await service.retrieveInvoiceDownload(id)).toMatchObject({ status: "running", done: 1, missing: 1 })
    expect(await service.cancelDownload(id)).toBe(true)
    expect(await service.moveDownload(id, { done: 2, missing: 1 })).toBe(false)
    await service.endDownload(id, { status: "done" })
    expect(await statusOf(id)).toBe("cancelled")
    expect(await service.cancelDownload(id)).toBe(false)
  })

  it("is forgotten a day after its ticket has expired", async () => {
    const [old, fresh] = [await make({ expires_at: inMinutes(-25 * 60) }), await make({ ticket_hash: "fresh" })]
    await service.forgetDownloads()
    expect((await service.listInvoiceDownloads({ id: [old.id, fresh.id] })).map(({ id }) => id)).toEqual([fresh.id])
  })
})
