import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * What the health checks read of every issued document, its ledger and its files, without reading the documents themselves:
 * a row of `invoice` is two kilobytes, of which they need some sixty bytes (docs/performance.md).
 */
export class Migration20261122030000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_issued_totals" ON "invoice" ("id") INCLUDE ("order_id", "type", "issued_at", "total", "paid_total", "credited_total", "written_off_total", "payment_status") WHERE status = 'issued' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_transaction_sums" ON "invoice_transaction" ("invoice_id") INCLUDE ("kind", "amount") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_transaction_refunds" ON "invoice_transaction" ("invoice_id") WHERE kind IN ('refund', 'manual_refund') AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_file_standing" ON "invoice_file" ("invoice_id", "format", "status") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_file_damaged" ON "invoice_file" ("damaged_at") WHERE damaged_at IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    for (const name of ["invoice_issued_totals", "invoice_transaction_sums", "invoice_transaction_refunds", "invoice_file_standing", "invoice_file_damaged"]) {
      this.addSql(`DROP INDEX IF EXISTS "IDX_${name}";`);
    }
  }

}
