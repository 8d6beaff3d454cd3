import { EMPTY_REPORT, type HistoryReport } from "../../src/domain/history-report"
import type { HistoryRow } from "../../src/modules/invoicing/sql/history"
import { failure } from "./support/an-issue"
import { describeInvoicing } from "./support/invoicing-module"

describeInvoicing("A run over the orders of the past", (bed) => {
  const { service } = bed
  const open = () =>
    service.openHistory({
      ...{ is_dry_run: false, placed_from: null, placed_to: null, series: null, actor: "system" },
      ...{ total: 10, report: EMPTY_REPORT as unknown as Record<string, unknown>, started_at: new Date() },
    })
  const take = async (id: string) => (await service.takeHistory(id)) as HistoryRow
  const report: HistoryReport = { ...EMPTY_REPORT, invoiced: 3 }
  const progress = { cursor: "2026-01-01T00:00:00.000Z|order_3", done: 3, report }

  it("is worked on by one process at a time, however many want it", async () => {
    const id = await open()
    const taken = await Promise.all(Array.from({ length: 8 }, () => service.takeHistory(id)))
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(await service.listFreeHistory()).toEqual([])
  })

  it("is one at a time, however many are opened at once", async () => {
    const opened = await Promise.allSettled(Array.from({ length: 8 }, open))
    expect(opened.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    expect(opened.flatMap((one) => (one.status === "rejected" ? [one.reason.code] : []))).toEqual(Array(7).fill("already-running"))
  })

  it("is not resumed beside another one", async () => {
    const first = await open()
    const { beat_at } = await take(first)
    await service.endHistory(first, beat_at, { status: "stopped" })
    const second = await open()
    expect(await failure(service.resumeHistory(first))).toMatchObject({ code: "already-running" })
    await service.endHistory(second, (await take(second)).beat_at, { status: "done" })
    expect(await service.resumeHistory(first)).toBe(true)
  })

  it("is taken over, where it stopped, once its process has been silent for four minutes; the old one learns of it", async () => {
    const id = await open()
    const { beat_at } = await take(id)
    const kept = await service.saveHistory(id, beat_at, progress)
    expect(kept).toMatchObject({ status: "running" })
    await bed.database.query("UPDATE invoice_history SET beat_at = beat_at - interval '239 seconds'")
    expect(await service.listFreeHistory()).toEqual([])
    await bed.database.query("UPDATE invoice_history SET beat_at = beat_at - interval '2 seconds'")
    expect(await service.listFreeHistory()).toEqual([id])
    const second = await take(id)
    expect(second).toMatchObject({ id, cursor: progress.cursor, done: 3, report: { invoiced: 3 } })
    expect(await service.saveHistory(id, kept?.beat_at as Date, progress)).toBeNull()
    expect(await service.saveHistory(id, second.beat_at, progress)).toMatchObject({ status: "running" })
  })

  it("stays with its process though the process's clock is an hour behind the database's", async () => {
    jest.useFakeTimers({ now: Date.now() - 3_600_000, advanceTimers: true, doNotFake: ["nextTick", "setImmediate", "setTimeout", "setInterval"] })
    try {
      const id = await open()
      const { beat_at } = await take(id)
      expect(await service.listFreeHistory()).toEqual([])
      expect(await service.takeHistory(id)).toBeNull()
      expect(await service.saveHistory(id, beat_at, progress)).toMatchObject({ status: "running" })
      expect(await service.listFreeHistory()).toEqual([])
    } finally {
      jest.useRealTimers()
    }
  })

  it("is stopped by a person, and goes on when a person says so", async () => {
    const id = await open()
    const { beat_at } = await take(id)
    expect(await service.stopHistory(id)).toBe(true)
    const kept = await service.saveHistory(id, beat_at, progress)
    expect(kept).toMatchObject({ status: "stopping" })
    await service.endHistory(id, kept?.beat_at as Date, { status: "stopped" })
    expect(await service.stopHistory(id)).toBe(false)
    expect(await service.listFreeHistory()).toEqual([])
    expect(await service.resumeHistory(id)).toBe(true)
    expect(await service.listFreeHistory()).toEqual([id])
  })

  it("that is done is not resumed", async () => {
    const id = await open()
    const { beat_at } = await take(id)
    await service.endHistory(id, beat_at, { status: "done" })
    expect(await service.resumeHistory(id)).toBe(false)
    expect(await service.takeHistory(id)).toBeNull()
  })
})
