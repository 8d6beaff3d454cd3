import type { Series } from "../../src/domain/profile"
import { aSeries, failure, issue } from "./support/an-issue"
import { describeInvoicing } from "./support/invoicing-module"

describeInvoicing("Numbers", (bed) => {
  const { service } = bed

  const numbers = async (count: number, wish: Parameters<typeof issue>[2], from = 1) => {
    const written: string[] = []
    for (let order = from; order < from + count; order++) {
      written.push((await issue(service, `order_${wish?.type ?? ""}${wish?.profile_id ?? ""}${wish?.day ?? ""}${order}`, wish)).number)
    }
    return written
  }

  it("run through without a gap and stand in the row, its columns and its document", async () => {
    expect(await numbers(3, {})).toEqual(["INV-2026-00001", "INV-2026-00002", "INV-2026-00003"])
    const rows = await bed.database.query(
      `SELECT number, document ->> 'number' AS printed, series, period, sequence::int, status FROM invoice ORDER BY sequence`
    )
    expect(rows).toEqual(
      [1, 2, 3].map((sequence) => ({
        number: `INV-2026-0000${sequence}`,
        printed: `INV-2026-0000${sequence}`,
        series: "INV",
        period: "2026",
        sequence,
        status: "issued",
      }))
    )
  })

  it.each<[string, Partial<Series>, string[]]>([
    ["a prefix of their own", { prefix: "FR/" }, ["FR/2026-00001", "FR/2026-00002"]],
    ["no prefix", { prefix: "" }, ["2026-00001", "2026-00002"]],
    ["a year of two digits", { date: "YY" }, ["INV-26-00001", "INV-26-00002"]],
    ["the month", { date: "YYYYMM", reset: "monthly" }, ["INV-202611-00001", "INV-202611-00002"]],
    ["no date at all", { date: "none", reset: "never" }, ["INV-00001", "INV-00002"]],
    ["other padding", { padding: 1 }, ["INV-2026-1", "INV-2026-2"]],
    ["a first number that goes on from another program", { start: 4711 }, ["INV-2026-04711", "INV-2026-04712"]],
    ["more digits than the padding asks for", { padding: 2, start: 99 }, ["INV-2026-99", "INV-2026-100"]],
  ])("are written with %s", async (_, series, expected) => {
    expect(await numbers(2, { series })).toEqual(expected)
  })

  it("start again each year, in the year of the day of issue, also when an old year gets a late document", async () => {
    expect(await numbers(2, { day: "2026-12-31" })).toEqual(["INV-2026-00001", "INV-2026-00002"])
    expect(await numbers(1, { day: "2027-01-01" })).toEqual(["INV-2027-00001"])
    expect(await numbers(1, { day: "2026-12-30" })).toEqual(["INV-2026-00003"])
  })

  it("start again each month", async () => {
    const series: Partial<Series> = { date: "YYYYMM", reset: "monthly", start: 10 }
    expect(await numbers(2, { series, day: "2026-11-30" })).toEqual(["INV-202611-00010", "INV-202611-00011"])
    expect(await numbers(1, { series, day: "2026-12-01" })).toEqual(["INV-202612-00010"])
  })

  it("never start again when the seller wants one series for ever", async () => {
    const series: Partial<Series> = { reset: "never" }
    expect(await numbers(1, { series, day: "2026-12-31" })).toEqual(["INV-2026-00001"])
    expect(await numbers(1, { series, day: "2027-01-01" })).toEqual(["INV-2027-00002"])
  })

  it("of credit notes and debit notes are series of their own", async () => {
    expect(await numbers(2, {})).toEqual(["INV-2026-00001", "INV-2026-00002"])
    expect(await numbers(1, { type: "credit_note", series: { prefix: "CN-" } })).toEqual(["CN-2026-00001"])
    expect(await numbers(1, { type: "debit_note", series: { prefix: "DN-" } })).toEqual(["DN-2026-00001"])
    expect(await numbers(1, {}, 3)).toEqual(["INV-2026-00003"])
  })

  it("of each selling entity run by themselves, even with the same prefix", async () => {
    expect(await numbers(2, { profile_id: "invprof_berlin" })).toEqual(["INV-2026-00001", "INV-2026-00002"])
    expect(await numbers(1, { profile_id: "invprof_riyadh" })).toEqual(["INV-2026-00001"])
    expect(await numbers(1, { profile_id: "invprof_berlin" }, 3)).toEqual(["INV-2026-00003"])
  })

  it("jump forward when the first number is raised, and never back when it is lowered", async () => {
    expect(await numbers(2, {})).toEqual(["INV-2026-00001", "INV-2026-00002"])
    expect(await numbers(2, { series: { start: 100 } }, 3)).toEqual(["INV-2026-00100", "INV-2026-00101"])
    expect(await numbers(1, { series: { start: 5 } }, 5)).toEqual(["INV-2026-00102"])
  })

  it("go on when the seller stops starting again each year, although the new series counts in another period", async () => {
    expect(await numbers(2, {})).toEqual(["INV-2026-00001", "INV-2026-00002"])
    expect(await numbers(1, { series: { reset: "never" } }, 3)).toEqual(["INV-2026-00003"])
  })

  it("go on in step when the seller changes his mind and changes it back", async () => {
    expect(await numbers(2, {})).toEqual(["INV-2026-00001", "INV-2026-00002"])
    expect(await numbers(2, { series: { reset: "never" } }, 3)).toEqual(["INV-2026-00003", "INV-2026-00004"])
    expect(await numbers(2, {}, 5)).toEqual(["INV-2026-00005", "INV-2026-00006"])
    const preview = { profile_id: "invprof_default", series: aSeries({ reset: "never" }), type: "invoice", day: "2026-11-21" } as const
    expect(await service.previewNumber(preview)).toBe("INV-2026-00007")
  })

  it("go on where they were when a stray script has emptied the counters", async () => {
    expect(await numbers(3, {})).toEqual(["INV-2026-00001", "INV-2026-00002", "INV-2026-00003"])
    await bed.database.query("DELETE FROM invoice_sequence")
    expect(await numbers(2, {}, 4)).toEqual(["INV-2026-00004", "INV-2026-00005"])
    await bed.database.query("UPDATE invoice_sequence SET next = 1")
    expect(await numbers(1, {}, 6)).toEqual(["INV-2026-00006"])
  })

  it("are never given twice by one seller, even when the year moves from the date into the prefix", async () => {
    expect(await numbers(1, {})).toEqual(["INV-2026-00001"])
    const next = await numbers(1, { series: { prefix: "INV-2026-", date: "none", reset: "never" } }, 2)
    expect(next).not.toContain("INV-2026-00001")
  })

  it("can be looked at beforehand without taking one", async () => {
    const preview = (changes: Partial<Series> = {}, day = "2026-11-21") =>
      service.previewNumber({ profile_id: "invprof_default", series: aSeries(changes), type: "invoice", day })
    expect([await preview(), await preview(), await preview({ start: 7 })]).toEqual(["INV-2026-00001", "INV-2026-00001", "INV-2026-00007"])
    expect(await bed.database.value("SELECT count(*)::int FROM invoice_sequence")).toBe(0)

    expect(await numbers(2, {})).toEqual(["INV-2026-00001", "INV-2026-00002"])
    expect([await preview(), await preview(), await preview({ start: 2 }), await preview({ start: 50 })]).toEqual([
      "INV-2026-00003",
      "INV-2026-00003",
      "INV-2026-00003",
      "INV-2026-00050",
    ])
    expect(await preview({}, "2027-01-01")).toBe("INV-2027-00001")
    expect(await numbers(1, {}, 3)).toEqual(["INV-2026-00003"])
  })

  it("are refused for a day that is none, and nothing is taken", async () => {
    const error = await failure(issue(service, "order_1", { day: "tomorrow" }))
    expect(error).toMatchObject({ code: "invalid-series" })
    expect(await bed.database.value("SELECT count(*)::int FROM invoice_sequence")).toBe(0)
  })
})
