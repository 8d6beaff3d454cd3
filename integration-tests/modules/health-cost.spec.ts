import { CHECKS } from "../../src/modules/invoicing/sql/health-checks"
import { issue } from "./support/an-issue"
import { describeInvoicing } from "./support/invoicing-module"

/** A step of a plan as PostgreSQL carried it out. */
interface Step {
  "Actual Loops"?: number
  "Rows Removed by Filter"?: number
  Plans?: Step[]
}

/** How many rows were read only to be put aside. */
const readInVain = (step: Step): number =>
  (step["Rows Removed by Filter"] ?? 0) * (step["Actual Loops"] ?? 1) + (step.Plans ?? []).reduce((sum, inner) => sum + readInVain(inner), 0)

const DOCUMENTS = 600

/** The first document with its ledger and file, as often as there are others. A third of the orders were refunded. */
const COPIES = `
  INSERT INTO invoice SELECT (jsonb_populate_record(i, jsonb_build_object('id', 'inv_' || n, 'source', 'order:order_' || n, 'order_id', 'order_' || n,
      'number', 'INV-' || n, 'sequence', n))).* FROM invoice i, generate_series(2, ${DOCUMENTS}) n;
  INSERT INTO invoice_order (id, order_id, synced_at, looked_at) SELECT 'invord_' || n, 'order_' || n, now(), now() FROM generate_series(2, ${DOCUMENTS}) n;
  INSERT INTO invoice_transaction (id, invoice_id, key, kind, amount, raw_amount, occurred_at)
    SELECT kind || n, 'inv_' || n, kind || n, kind, amount, '{"value": "1", "precision": 20}', now()
    FROM generate_series(2, ${DOCUMENTS}) n, (VALUES ('capture', 119), ('refund', -1)) k (kind, amount) WHERE kind = 'capture' OR n % 3 = 0;
  INSERT INTO invoice_file (id, invoice_id, format, status, media_type, file_name)
    SELECT 'invfile_' || n, 'inv_' || n, 'pdf', 'stored', 'application/pdf', n || '.pdf' FROM generate_series(2, ${DOCUMENTS}) n`

describeInvoicing("What the health checks cost", (bed) => {
  const inVain = async (sql: string) => {
    const [row] = await bed.database.query<{ "QUERY PLAN": { Plan: Step }[] }>(`EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`)
    return readInVain(row["QUERY PLAN"][0].Plan)
  }

  it("grows with the number of documents, not with its square", async () => {
    await issue(bed.service, "order_1")
    await bed.database.query(COPIES)
    await bed.database.query("ANALYZE")
    for (const [id, sql] of Object.entries(CHECKS)) {
      const rows = await inVain(sql)
      expect(rows > 5 * DOCUMENTS ? `${id} reads ${rows} rows in vain` : null).toBeNull()
    }
  })
})
