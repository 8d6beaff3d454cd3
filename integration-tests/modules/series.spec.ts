import { issue } from "./support/an-issue"
import { describeInvoicing } from "./support/invoicing-module"

const KEY = { profile_id: "invprof_default", series: "INV", period: "2026" }

describeInvoicing("The numbers of a series", (bed) => {
  const { service } = bed
  const many = async (count: number) => {
    const ids: string[] = []
    for (let order = 1; order <= count; order++) {
      ids.push((await issue(service, `order_${order}`)).id)
    }
    return ids
  }
  const damage = async (sql: string, params: unknown[] = []) => {
    await bed.database.query("ALTER TABLE invoice DISABLE TRIGGER invoice_keep")
    await bed.database.query(sql, params)
    await bed.database.query("ALTER TABLE invoice ENABLE ALWAYS TRIGGER invoice_keep")
  }
  const rows = async (page = { limit: 50, offset: 0 }) => {
    const { numbers, count } = await service.listNumbers(KEY, page)
    const read = numbers.map(({ kind, sequence, until, is_duplicate }) => (kind === "gap" ? `gap ${sequence}-${until}` : `${sequence}${is_duplicate ? " twice" : ""}`))
    return { read, count }
  }

  it("are listed in order with their documents, and nothing is missing", async () => {
    const ids = await many(3)
    await issue(service, "order_cn", { type: "credit_note", source: "return:1", series: { prefix: "CN-" }, corrects_id: ids[0] })
    expect(await service.listSeries()).toMatchObject([
      { series: "CN", first: 1, last: 1, documents: 1, missing: 0, duplicates: 0 },
      { ...KEY, first: 1, last: 3, first_number: "INV-2026-00001", last_number: "INV-2026-00003", documents: 3, missing: 0, duplicates: 0 },
    ])
    const { numbers, count } = await service.listNumbers(KEY, { limit: 2, offset: 1 })
    expect(count).toBe(3)
    expect(numbers).toMatchObject([
      { kind: "document", sequence: 2, id: ids[1], type: "invoice", number: "INV-2026-00002", issue_date: "2026-11-21", status: "issued", total: "119.00", currency_code: "EUR", is_duplicate: false },
      { sequence: 3, id: ids[2] },
    ])
  })

  it("show a gap as a row of its own, also at the end, and both documents of a number that is there twice", async () => {
    const ids = await many(7)
    // 2 and 3 are gone, 5 has become a second 4, and 7, the last one taken, is gone too.
    await bed.database.query('DROP INDEX "IDX_invoice_profile_id_series_period_sequence_unique"')
    await damage("UPDATE invoice SET deleted_at = now() WHERE id = ANY($1)", [[ids[1], ids[2], ids[6]]])
    await damage("UPDATE invoice SET sequence = 4 WHERE id = $1", [ids[4]])
    expect(await rows()).toEqual({ read: ["1", "gap 2-3", "4 twice", "4 twice", "gap 5-5", "6", "gap 7-7"], count: 7 })
    expect(await service.listSeries()).toMatchObject([{ first: 1, last: 7, documents: 4, missing: 4, duplicates: 1 }])
    const pages = [await rows({ limit: 3, offset: 0 }), await rows({ limit: 3, offset: 3 }), await rows({ limit: 3, offset: 6 })]
    expect(pages.flatMap(({ read }) => read)).toEqual((await rows()).read)
  })

  it("show what is missing at the beginning, and when nothing is left of them", async () => {
    const ids = await many(4)
    await damage("UPDATE invoice SET deleted_at = now() WHERE id = ANY($1)", [[ids[0], ids[1]]])
    expect(await rows()).toEqual({ read: ["gap 1-2", "3", "4"], count: 3 })
    expect(await service.listSeries()).toMatchObject([{ first: 1, last: 4, documents: 2, missing: 2 }])
    await damage("UPDATE invoice SET deleted_at = now()")
    expect(await rows()).toEqual({ read: ["gap 1-4"], count: 1 })
  })

  it("begin where the seller said, and after numbers that another series of the seller has", async () => {
    // INV-2026-00001 to 3 are there when the series starts again with every year and writes the same text.
    await many(3)
    await issue(service, "order_4", { series: { reset: "never" } })
    const begun = await service.listSeries()
    expect(begun.map(({ period, first, last, missing }) => [period, first, last, missing])).toEqual(expect.arrayContaining([["", 4, 4, 0]]))
    await issue(service, "order_5", { series: { prefix: "X-", start: 100 } })
    expect((await service.listSeries()).find(({ series }) => series === "X")).toMatchObject({ first: 100, last: 100, missing: 0 })
  })

  it("are read a page after another by place, each document once", async () => {
    const ids = await many(5)
    const seen: (string | null)[] = []
    for (let after = { sequence: 0, id: "", take: 2 }; ; ) {
      const page = await service.pageNumbers(KEY, after)
      seen.push(...page.map(({ id }) => id))
      if (page.length < 2) {
        break
      }
      const end = page[page.length - 1]
      after = { sequence: end.sequence, id: end.id as string, take: 2 }
    }
    expect(seen).toEqual(ids)
    expect(await service.countedNumbers(KEY)).toEqual({ first: 1, last: 5 })
  })
})
