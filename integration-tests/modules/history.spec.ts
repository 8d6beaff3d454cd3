import { EMPTY_REPORT, type HistoryReport } from "../../src/domain/history-report"
import { describeInvoicing } from "./support/invoicing-module"

describeInvoicing("A run over the orders of the past", (bed) => {
  const { service } = bed
  const open = async () =>
    (await service.createInvoiceHistories({ total: 10, report: EMPTY_REPORT as unknown as Record<string, unknown>, started_at: new Date() })).id
  const report: HistoryReport = { ...EMPTY_REPORT, invoiced: 3 }
  const progress = { cursor: "2026-01-01T00:00:00.000Z|order_3", done: 3, report }

  it("is worked on by one process at a time, however many want it", async () => {
    const id = await open()
    const taken = await Promise.all(Array.from({ length: 8 }, (_, index) => service.takeHistory(id, new Date(Date.now() + index))))
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(await service.listFreeHistory()).toEqual([])
  })

  it("is taken over, where it stopped, once its process has been silent for two minutes; the old one learns of it", async () => {
    const id = await open()
    const first = new Date()
    await service.takeHistory(id, first)
    const beat = new Date(first.getTime() + 1)
    expect(await service.saveHistory(id, { from: first, to: beat }, progress)).toBe("running")
    await bed.database.query("UPDATE invoice_history SET beat_at = now() - interval '121 seconds'")
    expect(await service.listFreeHistory()).toEqual([id])
    const second = new Date(first.getTime() + 5)
    expect(await service.takeHistory(id, second)).toMatchObject({ id, cursor: progress.cursor, done: 3, report: { invoiced: 3 } })
    expect(await service.saveHistory(id, { from: beat, to: new Date() }, progress)).toBeNull()
    expect(await service.saveHistory(id, { from: second, to: new Date(first.getTime() + 9) }, progress)).toBe("running")
  })

  it("is stopped by a person, and goes on when a person says so", async () => {
    const id = await open()
    const beat = new Date()
    await service.takeHistory(id, beat)
    expect(await service.stopHistory(id)).toBe(true)
    const next = new Date(beat.getTime() + 1)
    expect(await service.saveHistory(id, { from: beat, to: next }, progress)).toBe("stopping")
    await service.endHistory(id, next, { status: "stopped" })
    expect(await service.stopHistory(id)).toBe(false)
    expect(await service.listFreeHistory()).toEqual([])
    expect(await service.resumeHistory(id)).toBe(true)
    expect(await service.listFreeHistory()).toEqual([id])
  })

  it("that is done is not resumed", async () => {
    const id = await open()
    const beat = new Date()
    await service.takeHistory(id, beat)
    await service.endHistory(id, beat, { status: "done" })
    expect(await service.resumeHistory(id)).toBe(false)
    expect(await service.takeHistory(id, new Date())).toBeNull()
  })
})
