import { draft, failure, issue } from "./support/an-issue"
import type { Connection } from "./support/connection"
import { describeInvoicing } from "./support/invoicing-module"

/** What may change on an issued document, with a value to change it to. */
const ALLOWED: Record<string, string> = {
  paid_total: "119.00",
  raw_paid_total: `'{"value":"119.00","precision":20}'`,
  credited_total: "19.00",
  raw_credited_total: `'{"value":"19.00","precision":20}'`,
  written_off_total: "5.00",
  raw_written_off_total: `'{"value":"5.00","precision":20}'`,
  payment_status: "'paid'",
  delivery_status: "'viewed'",
  response: "'accepted'",
  has_issues: "true",
  customer_id: "'cus_2'",
  updated_at: "now() + interval '1 hour'",
}

const OTHER_VALUE: Record<string, string> = {
  text: "'tampered'",
  numeric: "999.99",
  integer: "999",
  bigint: "999",
  boolean: "true",
  jsonb: `'{"tampered":true}'`,
  "timestamp with time zone": "'2001-01-01T00:00:00Z'",
}

const KEPT = /cannot be changed|cannot be deleted|cannot be emptied|never changed or deleted/

const columns = (database: Connection) =>
  database.query<{ column_name: string; data_type: string }>(
    `SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = 'public' AND table_name = 'invoice' ORDER BY ordinal_position`
  )
const snapshot = (database: Connection, id: string) => database.query("SELECT * FROM invoice WHERE id = $1", [id])

async function refuses(database: Connection, sql: string, params: unknown[] = []): Promise<void> {
  const error = await failure(database.query(sql, params))
  expect({ sql, message: error.message }).toEqual({ sql, message: expect.stringMatching(KEPT) })
  expect({ sql, code: error.code }).toEqual({ sql, code: "23001" })
}

/** Tries to change every column that is law, one by one. Returns their names. */
async function tryEveryColumn(database: Connection, id: string): Promise<string[]> {
  const all = await columns(database)
  const legal = all.filter(({ column_name }) => !(column_name in ALLOWED))
  for (const { column_name, data_type } of legal) {
    await refuses(database, `UPDATE invoice SET "${column_name}" = ${OTHER_VALUE[data_type]} WHERE id = $1`, [id])
  }
  return legal.map(({ column_name }) => column_name)
}

describeInvoicing("An issued document", (bed) => {
  const { service } = bed

  it("refuses a change of every column of its legal content", async () => {
    const { id } = await issue(service, "order_1")
    const before = await snapshot(bed.database, id)
    const legal = await tryEveryColumn(bed.database, id)
    for (const name of ["id", "type", "status", "source", "number", "series", "sequence", "order_id", "total", "raw_total", "issued_at", "due_at", "document", "issues", "created_at", "deleted_at"]) {
      expect(legal).toContain(name)
    }
    expect(legal.length + Object.keys(ALLOWED).length).toBe((await columns(bed.database)).length)
    expect(await snapshot(bed.database, id)).toEqual(before)
  })

  it("lets the columns change that say how it is paid, delivered and answered, each and all", async () => {
    const { id } = await issue(service, "order_1")
    for (const [name, value] of Object.entries(ALLOWED)) {
      await bed.database.query(`UPDATE invoice SET ${name} = ${value} WHERE id = $1`, [id])
    }
    const [row] = await snapshot(bed.database, id)
    expect(row).toMatchObject({ payment_status: "paid", delivery_status: "viewed", response: "accepted", customer_id: "cus_2", paid_total: "119.00" })
  })

  it("refuses a forbidden change that comes in the company of an allowed one", async () => {
    const { id } = await issue(service, "order_1")
    await refuses(bed.database, "UPDATE invoice SET payment_status = 'paid', total = 1 WHERE id = $1", [id])
    expect(await snapshot(bed.database, id)).toMatchObject([{ payment_status: "unpaid", total: "119.00" }])
  })

  it("refuses to have one figure deep in its document changed, or its number taken away, or to become a draft again", async () => {
    const { id } = await issue(service, "order_1")
    await refuses(bed.database, `UPDATE invoice SET document = jsonb_set(document, '{totals,payable}', '"0.00"') WHERE id = $1`, [id])
    await refuses(bed.database, "UPDATE invoice SET number = NULL WHERE id = $1", [id])
    await refuses(bed.database, "UPDATE invoice SET status = 'draft' WHERE id = $1", [id])
    await refuses(bed.database, "UPDATE invoice SET status = 'void' WHERE id = $1", [id])
  })

  it("refuses every statement that deletes or replaces it", async () => {
    const { id } = await issue(service, "order_1")
    const before = await snapshot(bed.database, id)
    await refuses(bed.database, "DELETE FROM invoice WHERE id = $1", [id])
    await refuses(bed.database, "DELETE FROM invoice")
    await refuses(bed.database, "WITH gone AS (DELETE FROM invoice RETURNING *) SELECT count(*) FROM gone")
    await refuses(bed.database, "TRUNCATE invoice, invoice_event, invoice_file, invoice_link, invoice_transaction")
    await refuses(bed.database, "TRUNCATE invoice CASCADE")
    expect((await failure(bed.database.query("TRUNCATE invoice"))).message).toMatch(/cannot truncate|cannot be emptied/)
    await refuses(bed.database, "UPDATE invoice SET id = 'inv_other' WHERE id = $1", [id])
    await refuses(
      bed.database,
      `INSERT INTO invoice SELECT * FROM invoice WHERE id = $1 ON CONFLICT (id) DO UPDATE SET total = 0`,
      [id]
    )
    await refuses(
      bed.database,
      `MERGE INTO invoice USING (SELECT $1 AS id) AS it ON invoice.id = it.id WHEN MATCHED THEN UPDATE SET buyer_name = 'Somebody'`,
      [id]
    )
    expect(await snapshot(bed.database, id)).toEqual(before)
  })

  it("refuses all of it in a replication session too", async () => {
    const { id } = await issue(service, "order_1")
    await service.settleInvoice(id, [
      { key: "cap_1", kind: "capture", amount: "1.00", method: null, reference: null, occurred_at: new Date("2026-11-21T10:00:00Z") },
    ])
    await bed.database.query("SET session_replication_role = replica")
    expect((await tryEveryColumn(bed.database, id)).length).toBeGreaterThan(20)
    await refuses(bed.database, "DELETE FROM invoice")
    await refuses(bed.database, "TRUNCATE invoice CASCADE")
    for (const table of ["invoice_event", "invoice_transaction"]) {
      await refuses(bed.database, `DELETE FROM ${table}`)
      await refuses(bed.database, `UPDATE ${table} SET created_at = now()`)
      await refuses(bed.database, `TRUNCATE ${table}`)
    }
    await refuses(bed.database, "TRUNCATE invoice_sequence")
  })

  it("refuses what the module's own generated methods would do to it", async () => {
    const { id } = await issue(service, "order_1")
    const before = await snapshot(bed.database, id)
    for (const attempt of [
      () => service.softDeleteInvoices(id),
      () => service.softDeleteInvoices([id]),
      () => service.deleteInvoices(id),
      () => service.updateInvoices({ id, total: 1 }),
      () => service.updateInvoices({ id, document: { version: 2 } }),
      () => service.updateInvoices({ id, number: "INV-2026-00099" }),
    ]) {
      expect((await failure(attempt())).message).toMatch(/cannot be changed|cannot be deleted|foreign key/)
    }
    expect(await snapshot(bed.database, id)).toEqual(before)
    await service.updateInvoices({ id, customer_id: "cus_2" })
    expect(await snapshot(bed.database, id)).toMatchObject([{ customer_id: "cus_2", number: "INV-2026-00001" }])
  })

  it("keeps what it says when the profile it was made by changes or goes", async () => {
    const { id } = await issue(service, "order_1")
    const before = await snapshot(bed.database, id)
    await bed.database.query("UPDATE invoice_profile SET legal_name = 'Somebody else', series = '{}'")
    await bed.database.query("DELETE FROM invoice_profile")
    expect(await snapshot(bed.database, id)).toEqual(before)
    expect(before).toMatchObject([{ document: { seller: { name: "Muster GmbH" }, buyer: { name: "Erika Mustermann" } } }])
  })

  it("cannot get a twin with its number or its source", async () => {
    await issue(service, "order_1")
    const copy = (changes: string) =>
      bed.database.query(
        `INSERT INTO invoice SELECT (jsonb_populate_record(i, '${changes}'::jsonb)).* FROM invoice i`
      )
    expect((await failure(copy('{"id":"inv_2","source":"order:2","sequence":2}'))).message).toMatch(/number_unique/)
    expect((await failure(copy('{"id":"inv_2","source":"order:2","number":"INV-2026-00002"}'))).message).toMatch(/sequence_unique/)
    expect((await failure(copy('{"id":"inv_2","sequence":2,"number":"INV-2026-00002"}'))).message).toMatch(/source_unique/)
  })
})

describeInvoicing("What is not issued", (bed) => {
  const { service } = bed

  it("may change as long as it is a draft", async () => {
    const { id } = await draft(service, "order_1")
    await bed.database.query("UPDATE invoice SET total = 1, buyer_name = 'Somebody', document = '{}' WHERE id = $1", [id])
    expect(await snapshot(bed.database, id)).toMatchObject([{ total: "1", buyer_name: "Somebody", document: {} }])
    await bed.database.query("INSERT INTO invoice SELECT (jsonb_populate_record(i, '{\"id\":\"inv_2\",\"source\":\"manual:2\"}'::jsonb)).* FROM invoice i")
    await bed.database.query("DELETE FROM invoice WHERE id = 'inv_2'")
    expect(await bed.database.value("SELECT count(*)::int FROM invoice")).toBe(1)
  })

  it("is final once it is void", async () => {
    const { id } = await draft(service, "order_1")
    await service.voidDraft(id, "user:1")
    await tryEveryColumn(bed.database, id)
    await refuses(bed.database, "UPDATE invoice SET status = 'draft' WHERE id = $1", [id])
    await refuses(bed.database, "UPDATE invoice SET status = 'issued', number = 'INV-2026-00001' WHERE id = $1", [id])
    await refuses(bed.database, "DELETE FROM invoice WHERE id = $1", [id])
    await refuses(bed.database, "TRUNCATE invoice CASCADE")
  })
})

describeInvoicing("The timeline and the ledger", (bed) => {
  const { service } = bed

  it("only grow: no row of theirs is changed or deleted, in whatever column", async () => {
    const { id } = await issue(service, "order_1")
    await service.settleInvoice(id, [
      { key: "cap_1", kind: "capture", amount: "119.00", method: "Stripe", reference: "pay_1", occurred_at: new Date("2026-11-21T10:00:00Z") },
    ])
    for (const table of ["invoice_event", "invoice_transaction"]) {
      const before = await bed.database.query(`SELECT * FROM ${table} ORDER BY id`)
      expect(before.length).toBeGreaterThan(0)
      for (const name of Object.keys(before[0])) {
        await refuses(bed.database, `UPDATE ${table} SET "${name}" = "${name}"`)
      }
      await refuses(bed.database, `DELETE FROM ${table}`)
      await refuses(bed.database, `TRUNCATE ${table}`)
      await refuses(bed.database, `TRUNCATE ${table} CASCADE`)
      expect(await bed.database.query(`SELECT * FROM ${table} ORDER BY id`)).toEqual(before)
    }
    const [event] = await service.listInvoiceEvents({ invoice_id: id })
    const [entry] = await service.listInvoiceTransactions({ invoice_id: id })
    for (const attempt of [
      () => service.softDeleteInvoiceEvents(event.id),
      () => service.deleteInvoiceEvents(event.id),
      () => service.updateInvoiceTransactions({ id: entry.id, amount: 1 }),
      () => service.softDeleteInvoiceTransactions(entry.id),
      () => service.deleteInvoiceTransactions(entry.id),
    ]) {
      expect((await failure(attempt())).message).toMatch(KEPT)
    }
  })

  it("do not grow for a document that is not there", async () => {
    expect((await failure(service.recordEvent({ invoice_id: "inv_unknown", kind: "viewed", actor: "link" }))).message).toMatch(/foreign key|does not exist/)
  })
})

describeInvoicing("The migrations", (bed) => {
  const { service } = bed

  it("cannot be taken back when there are issued documents, and the laws still hold afterwards", async () => {
    const { id } = await issue(service, "order_1")
    expect((await failure(bed.migrator.down({ to: 0 }))).message).toMatch(/cannot be taken back/)
    await refuses(bed.database, "UPDATE invoice SET total = 1 WHERE id = $1", [id])
    await refuses(bed.database, "DELETE FROM invoice")
    expect(await bed.database.value("SELECT count(*)::int FROM invoice_profile WHERE is_default")).toBe(1)
  })

  it("cannot be taken back one by one either, as far as they hold what belongs to issued documents", async () => {
    const { id } = await issue(service, "order_1")
    const entry = { kind: "manual" as const, amount: "119.00", method: "Cash", reference: null, occurred_at: new Date(), note: "At the counter", actor: "user:1" }
    await service.recordByHand(id, { entry: { ...entry, key: "manual:1" }, isDated: true })
    const columns = () => bed.database.query("SELECT table_name, column_name FROM information_schema.columns WHERE table_name LIKE 'invoice%' ORDER BY 1, 2")
    const before = await columns()
    for (const name of ["Migration20261122060000", "Migration20261122052231", "Migration20261122020000"]) {
      expect((await failure(bed.migrator.down({ migrations: [name] }))).message).toMatch(/cannot be taken back/)
    }
    expect(await columns()).toEqual(before)
    expect(await bed.database.value("SELECT note FROM invoice_transaction")).toBe("At the counter")
  })

  it("can be taken back and run again when there are only drafts", async () => {
    await draft(service, "order_1")
    await bed.migrator.down({ to: 0 })
    expect(await bed.database.value("SELECT to_regclass('invoice')")).toBeNull()
    await bed.migrator.up()
    expect(await bed.database.value("SELECT count(*)::int FROM invoice_profile")).toBe(1)
    const { id } = await issue(service, "order_1")
    await refuses(bed.database, "UPDATE invoice SET total = 1 WHERE id = $1", [id])
  })

  it("make the very tables that the models describe", async () => {
    const wanted = await service.listInvoices({}, { relations: ["files", "links", "transactions", "events"] })
    expect(wanted).toEqual([])
    for (const list of [
      () => service.listInvoiceAttempts(),
      () => service.listInvoiceCheckpoints(),
      () => service.listInvoiceEvents(),
      () => service.listInvoiceFiles(),
      () => service.listInvoiceLinks(),
      () => service.listInvoiceOrders(),
      () => service.listInvoiceSequences(),
      () => service.listInvoiceTransactions(),
    ]) {
      expect(await list()).toEqual([])
    }
    expect(await service.listInvoiceProfiles()).toHaveLength(1)
  })
})
