import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const EMPTY_ADDRESS = JSON.stringify({
  line1: null,
  line2: null,
  building_number: null,
  district: null,
  city: null,
  postal_code: null,
  province: null,
  country_code: null,
});

const series = (prefix: string) => ({ prefix, date: "YYYY", padding: 5, start: 1, reset: "yearly" });

const SERIES = JSON.stringify({
  invoice: series("INV-"),
  credit_note: series("CN-"),
  debit_note: series("DN-"),
});

const SUPPORT = JSON.stringify({ email: null, phone: null, url: null, hours: null });

/** What may still change on an issued document: how it is paid, delivered, answered, and who may see it. */
const MUTABLE = [
  "paid_total",
  "raw_paid_total",
  "credited_total",
  "raw_credited_total",
  "payment_status",
  "delivery_status",
  "response",
  "has_issues",
  "customer_id",
  "updated_at",
];

/**
 * The laws that the database itself keeps, whoever writes to it: an issued or void document never changes and is never
 * deleted; the ledger and the timeline only grow. `ENABLE ALWAYS` makes them hold in a replication session too.
 * Also the default profile, whose `starts_at` is the moment the plugin was installed: older orders are left alone.
 */
export class Migration20261121230000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`
      CREATE OR REPLACE FUNCTION invoicing_keep_document() RETURNS trigger LANGUAGE plpgsql AS $law$
      DECLARE
        kept invoice%ROWTYPE;
      BEGIN
        IF OLD.status = 'draft' THEN
          RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
        END IF;
        IF TG_OP = 'DELETE' THEN
          RAISE EXCEPTION 'Document % is % and cannot be deleted. Correct it by a credit note.', OLD.id, OLD.status
            USING ERRCODE = 'restrict_violation';
        END IF;
        kept := NEW;
${MUTABLE.map((column) => `        kept.${column} := OLD.${column};`).join("\n")}
        IF kept *<> OLD THEN
          RAISE EXCEPTION 'Document % is % and cannot be changed. Correct it by a credit note.', OLD.id, OLD.status
            USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $law$;
    `);
    this.addSql(`
      CREATE OR REPLACE FUNCTION invoicing_keep_rows() RETURNS trigger LANGUAGE plpgsql AS $law$
      BEGIN
        RAISE EXCEPTION 'Rows of % are never changed or deleted. Add a new one instead.', TG_TABLE_NAME
          USING ERRCODE = 'restrict_violation';
      END $law$;
    `);
    this.addSql(`
      CREATE OR REPLACE FUNCTION invoicing_keep_table() RETURNS trigger LANGUAGE plpgsql AS $law$
      BEGIN
        IF EXISTS (SELECT 1 FROM invoice WHERE status <> 'draft') THEN
          RAISE EXCEPTION 'Table % holds issued documents and cannot be emptied.', TG_TABLE_NAME
            USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NULL;
      END $law$;
    `);
    this.addSql(`CREATE TRIGGER invoice_keep BEFORE UPDATE OR DELETE ON invoice FOR EACH ROW EXECUTE FUNCTION invoicing_keep_document();`);
    this.addSql(`ALTER TABLE invoice ENABLE ALWAYS TRIGGER invoice_keep;`);
    for (const table of ["invoice_transaction", "invoice_event"]) {
      this.addSql(`CREATE TRIGGER ${table}_keep BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION invoicing_keep_rows();`);
      this.addSql(`ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${table}_keep;`);
    }
    for (const table of ["invoice", "invoice_transaction", "invoice_event", "invoice_sequence"]) {
      this.addSql(`CREATE TRIGGER ${table}_keep_table BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION invoicing_keep_table();`);
      this.addSql(`ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${table}_keep_table;`);
    }
    this.addSql(`
      DO $search$ BEGIN
        CREATE EXTENSION IF NOT EXISTS pg_trgm;
        CREATE INDEX IF NOT EXISTS "IDX_invoice_search" ON invoice USING gin (number gin_trgm_ops,
          order_number gin_trgm_ops, buyer_name gin_trgm_ops, buyer_email gin_trgm_ops) WHERE deleted_at IS NULL;
      EXCEPTION WHEN OTHERS THEN
        -- Not every database lets its user add an extension: then search reads all rows.
        RAISE NOTICE 'invoicing: search has no trigram index (%)', SQLERRM;
      END $search$;
    `);
    this.addSql(`
      INSERT INTO invoice_profile (id, name, is_default, address, support, bank_accounts, series, notes, tax_codes,
        sales_channel_ids, region_ids, starts_at)
      SELECT 'invprof_default', 'Default', true, '${EMPTY_ADDRESS}', '${SUPPORT}', '[]', '${SERIES}', '[]', '{}', '[]', '[]', now()
      WHERE NOT EXISTS (SELECT 1 FROM invoice_profile WHERE is_default AND deleted_at IS NULL);
    `);
  }

  override async down(): Promise<void> {
    this.addSql(`
      DO $law$ BEGIN
        IF EXISTS (SELECT 1 FROM invoice WHERE status <> 'draft') THEN
          RAISE EXCEPTION 'There are issued documents: this migration cannot be taken back.';
        END IF;
      END $law$;
    `);
    for (const table of ["invoice", "invoice_transaction", "invoice_event", "invoice_sequence"]) {
      this.addSql(`DROP TRIGGER IF EXISTS ${table}_keep ON ${table};`);
      this.addSql(`DROP TRIGGER IF EXISTS ${table}_keep_table ON ${table};`);
    }
    this.addSql(`DROP FUNCTION IF EXISTS invoicing_keep_document(), invoicing_keep_rows(), invoicing_keep_table();`);
    this.addSql(`DELETE FROM invoice_profile WHERE id = 'invprof_default';`);
  }

}
