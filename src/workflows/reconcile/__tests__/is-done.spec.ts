import { isDone } from "../is-done"

const now = new Date("2026-11-22T04:40:00.000Z")
const lastAt = (last_run_at: string | null) => ({ listInvoiceCheckpoints: async () => (last_run_at === null ? [] : [{ last_run_at: new Date(last_run_at) }]) }) as never

describe("The reconcile of the night", () => {
  it("is begun again, an hour later, until it was done once that night", async () => {
    expect(await isDone(lastAt(null), { hours: 12, now })).toBe(false)
    expect(await isDone(lastAt("2026-11-21T02:55:00.000Z"), { hours: 12, now })).toBe(false)
    expect(await isDone(lastAt("2026-11-22T02:55:00.000Z"), { hours: 12, now })).toBe(true)
  })
})
