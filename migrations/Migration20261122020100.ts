import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What may still change on an issued document: how it is paid, delivered, answered, and who may see it. */
const MUTABLE_BEFORE = [
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

const MUTABLE = [...MUTABLE_BEFORE, "written_off_total", "raw_written_off_total"];

const keepDocument = (mutable: string[]) => `
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
${mutable.map((column) => `    kept.${column} := OLD.${column};`).join("\n")}
    IF kept *<> OLD THEN
      RAISE EXCEPTION 'Document % is % and cannot be changed. Correct it by a credit note.', OLD.id, OLD.status
        USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END $law$;
`;

/** A write-off is a fact of settlement: its total may change on an issued document, as what was paid does. */
export class Migration20261122020100 extends Migration {

  override async up(): Promise<void> {
    this.addSql(keepDocument(MUTABLE));
  }

  override async down(): Promise<void> {
    this.addSql(keepDocument(MUTABLE_BEFORE));
  }

}
