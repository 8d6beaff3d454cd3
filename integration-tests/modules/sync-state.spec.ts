import { describeInvoicing } from "./support/invoicing-module"

describeInvoicing("The sync state of an order", (bed) => {
  const { service } = bed
  const state = () =>
    bed.database
      .query<Record<string, unknown>>(
        `SELECT attempts, error, (EXTRACT(epoch FROM next_attempt_at - updated_at) / 60)::float AS minutes,
                next_attempt_at IS NOT NULL AS waiting, synced_at IS NOT NULL AS synced FROM invoice_order WHERE order_id = 'order_1'`
      )
      .then(([row]) => row)

  it("waits longer after every failure: 1, 2, 4, … minutes, and never more than 12 hours", async () => {
    const waits: unknown[] = []
    for (let attempt = 1; attempt <= 13; attempt++) {
      await service.recordSyncFailed("order_1", `Failure ${attempt}`)
      const { attempts, error, minutes } = await state()
      expect({ attempts, error }).toEqual({ attempts: attempt, error: `Failure ${attempt}` })
      waits.push(minutes)
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 720, 720, 720])
  })

  it("is clean again after one look without a failure, and the next failure waits a minute", async () => {
    await service.recordSyncFailed("order_1", "No tax region")
    await service.recordSyncFailed("order_1", "No tax region")
    await service.recordSynced("order_1", new Date())
    expect(await state()).toEqual({ attempts: 0, error: null, minutes: null, waiting: false, synced: true })
    await service.recordSyncFailed("order_1", "No tax region")
    expect(await state()).toMatchObject({ attempts: 1, minutes: 1, waiting: true, synced: true })
  })

  it("is made by the first failure, and its revision is not touched by any", async () => {
    await service.recordSyncFailed("order_1", "Out of memory")
    await service.recordSyncFailed("order_1", "Out of memory")
    expect(await service.readRevision("order_1")).toBe(0)
    expect(await bed.database.value("SELECT count(*)::int FROM invoice_order")).toBe(1)
  })

  it("counts parallel failures all, and keeps an endless error short", async () => {
    await Promise.all(Array.from({ length: 5 }, () => service.recordSyncFailed("order_1", "x".repeat(10_000))))
    expect(await state()).toMatchObject({ attempts: 5, error: "x".repeat(2000) })
  })

  it("takes an error with characters that PostgreSQL cannot store", async () => {
    await service.recordSyncFailed("order_1", "Title \u0000 of the product")
    expect(await state()).toMatchObject({ attempts: 1 })
  })

  it("of an order nobody has looked at is not made by a success", async () => {
    await service.recordSynced("order_2", new Date())
    expect(await bed.database.value("SELECT count(*)::int FROM invoice_order")).toBe(0)
  })
})

describeInvoicing("Attempts in a window", (bed) => {
  const { service } = bed
  const guess = (key = "guest", limit = 3) => service.countAttempt({ key, limit, seconds: 60 })
  const endWindow = () => bed.database.query("UPDATE invoice_attempt SET window_ends_at = now() - interval '1 second'")

  it("are let through up to the limit, each key by itself", async () => {
    expect([await guess(), await guess(), await guess(), await guess(), await guess()]).toEqual([true, true, true, false, false])
    expect(await guess("somebody else")).toBe(true)
  })

  it("cannot slip past the limit by coming all at once", async () => {
    const allowed = await Promise.all(Array.from({ length: 40 }, () => guess("guest", 5)))
    expect(allowed.filter(Boolean)).toHaveLength(5)
    expect(await bed.database.query("SELECT count, round(EXTRACT(epoch FROM window_ends_at - created_at)) AS seconds FROM invoice_attempt")).toEqual([
      { count: 40, seconds: "60" },
    ])
  })

  it("do not make the window longer, and start anew when it is over", async () => {
    await guess()
    const end = () => bed.database.value<Date>("SELECT window_ends_at FROM invoice_attempt")
    const first = await end()
    expect([await guess(), await guess(), await guess()]).toEqual([true, true, false])
    expect(await end()).toEqual(first)
    await endWindow()
    expect([await guess(), await guess(), await guess(), await guess()]).toEqual([true, true, true, false])
    expect((await end()).getTime()).toBeGreaterThanOrEqual(first.getTime())
  })

  it("are forgotten a day after their window", async () => {
    await guess("old")
    await bed.database.query("UPDATE invoice_attempt SET window_ends_at = now() - interval '25 hours'")
    await guess("yesterday evening")
    await bed.database.query("UPDATE invoice_attempt SET window_ends_at = now() - interval '23 hours' WHERE id <> 'old'")
    await guess("now")
    await service.forgetAttempts()
    expect((await bed.database.query<{ id: string }>("SELECT id FROM invoice_attempt ORDER BY id")).map(({ id }) => id)).toEqual(["now", "yesterday evening"])
  })
})

describeInvoicing("The checkpoint of a job", (bed) => {
  it("moves, one for each job", async () => {
    const { service } = bed
    await service.recordCheckpoint("reconcile-recent", new Date("2026-11-21T10:00:00Z"))
    await service.recordCheckpoint("reconcile-recent", new Date("2026-11-21T10:15:00Z"))
    await service.recordCheckpoint("reconcile-full", new Date("2026-11-20T00:00:00Z"))
    expect(await bed.database.query("SELECT id, done_until, last_run_at IS NOT NULL AS ran FROM invoice_checkpoint ORDER BY id")).toEqual([
      { id: "reconcile-full", done_until: new Date("2026-11-20T00:00:00Z"), ran: true },
      { id: "reconcile-recent", done_until: new Date("2026-11-21T10:15:00Z"), ran: true },
    ])
  })
})
