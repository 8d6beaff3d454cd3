import { connect, until } from "./support/connection"
import { issue, type Wish } from "./support/an-issue"
import { describeInvoicing } from "./support/invoicing-module"
import { startIssuer, type Issuer } from "./support/second-process"

const counted = (count: number, pad = 5) => Array.from({ length: count }, (_, index) => `INV-2026-${String(index + 1).padStart(pad, "0")}`)
const orders = (count: number, name: string) => Array.from({ length: count }, (_, index) => `order_${name}_${index + 1}`)

describeInvoicing("Two processes on one database", (bed) => {
  const { service } = bed
  const issuers: Issuer[] = []
  const start = async (count: number) => {
    issuers.push(...(await Promise.all(Array.from({ length: count }, () => startIssuer(bed.url)))))
    return issuers.slice(-count)
  }
  const stored = (profile: string) =>
    bed.database.query<{ number: string }>(
      `SELECT number FROM invoice WHERE profile_id = $1 AND status = 'issued' ORDER BY sequence`,
      [profile]
    )

  afterEach(async () => {
    await Promise.all(issuers.splice(0).map((issuer) => issuer.close()))
  })

  it("issue 50 documents at once and number them 1 to 50, without a gap and without a double, five times over", async () => {
    const [one, other] = await start(2)
    for (let round = 1; round <= 5; round++) {
      const wish: Wish = { profile_id: `invprof_${round}` }
      const answers = await Promise.all([
        one.issueAll({ orders: orders(25, `a${round}`), wish }),
        other.issueAll({ orders: orders(25, `b${round}`), wish }),
      ])
      expect(answers.flatMap(({ refusals }) => refusals)).toEqual([])
      expect(answers.flatMap(({ numbers }) => numbers).sort()).toEqual(counted(50))
      expect((await stored(`invprof_${round}`)).map(({ number }) => number)).toEqual(counted(50))
    }
    expect(await bed.database.value("SELECT count(*)::int FROM invoice_event WHERE kind = 'issued'")).toBe(250)
  })

  it("want the same 25 orders: each order gets one document, the slower process is told, and no number is lost", async () => {
    const [one, other] = await start(2)
    for (let round = 1; round <= 3; round++) {
      const wish: Wish = { profile_id: `invprof_${round}`, revision: 0 }
      const same = orders(25, `same${round}`)
      for (const order of same) {
        await service.readRevision(order)
      }
      const answers = await Promise.all([one.issueAll({ orders: same, wish }), other.issueAll({ orders: same, wish })])
      expect(answers.flatMap(({ numbers }) => numbers).sort()).toEqual(counted(25))
      expect(answers.flatMap(({ refusals }) => refusals)).toEqual(Array(25).fill("stale-plan"))
      expect((await stored(`invprof_${round}`)).map(({ number }) => number)).toEqual(counted(25))
    }
  })

  it("and one is killed between taking the number and the commit: the next document gets that number", async () => {
    expect((await issue(service, "order_before")).number).toBe("INV-2026-00001")
    const [doomed] = await start(1)
    // Whoever wants to write a document now waits, with the number already taken.
    const gate = await connect(bed.url)
    await gate.query("BEGIN")
    await gate.query("LOCK TABLE invoice IN SHARE MODE")
    doomed.begin({ orders: ["order_doomed"], wish: {} })
    const waiting = (what: string) =>
      bed.database.value<number>(
        `SELECT count(*)::int FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE $1`,
        [`${what}%`]
      )
    await until(async () => (await waiting("INSERT INTO invoice (")) === 1, "the process holds a number and waits for the document")
    expect(await bed.database.value("SELECT count(*)::int FROM pg_locks WHERE NOT granted AND relation = 'invoice'::regclass")).toBe(1)

    await doomed.kill()
    // Somebody else comes while the dead process's transaction is still open, and must wait for its number.
    const next = issue(service, "order_next")
    await until(async () => (await waiting("INSERT INTO invoice_sequence")) === 1, "the next document waits for the number")
    await gate.query("COMMIT")
    await gate.close()

    expect((await next).number).toBe("INV-2026-00002")
    expect(await bed.database.query("SELECT order_id, number, status FROM invoice ORDER BY sequence")).toEqual([
      { order_id: "order_before", number: "INV-2026-00001", status: "issued" },
      { order_id: "order_next", number: "INV-2026-00002", status: "issued" },
    ])
    expect(await bed.database.value("SELECT next::int FROM invoice_sequence")).toBe(3)
    expect(await bed.database.value("SELECT count(*)::int FROM invoice_event")).toBe(2)

    // The order whose process died is as if nobody had looked at it, and is invoiced on the next look.
    expect(await service.readRevision("order_doomed")).toBe(0)
    expect((await issue(service, "order_doomed")).number).toBe("INV-2026-00003")
  })
})
