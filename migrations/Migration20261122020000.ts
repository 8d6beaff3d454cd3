import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122020000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "invoice_finding" drop constraint if exists "invoice_finding_check_id_subject_unique";`);
    this.addSql(`create table if not exists "invoice_finding" ("id" text not null, "check_id" text not null, "subject" text not null, "order_id" text null, "invoice_id" text null, "data" jsonb null, "found_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invoice_finding_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_finding_deleted_at" ON "invoice_finding" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invoice_finding_check_id_subject_unique" ON "invoice_finding" ("check_id", "subject") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "invoice_history" ("id" text not null, "status" text check ("status" in ('running', 'stopping', 'stopped', 'done', 'failed')) not null default 'running', "is_dry_run" boolean not null default false, "placed_from" timestamptz null, "placed_to" timestamptz null, "series" jsonb null, "cursor" text null, "total" integer not null default 0, "done" integer not null default 0, "report" jsonb not null, "actor" text not null default 'system', "started_at" timestamptz not null, "beat_at" timestamptz null, "finished_at" timestamptz null, "error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invoice_history_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_history_deleted_at" ON "invoice_history" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_history_status" ON "invoice_history" ("status") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "invoice_transaction" drop constraint if exists "invoice_transaction_kind_check";`);

    this.addSql(`alter table if exists "invoice" add column if not exists "written_off_total" numeric not null default 0, add column if not exists "amendments" jsonb null, add column if not exists "raw_written_off_total" jsonb not null default '{"value":"0","precision":20}';`);

    this.addSql(`alter table if exists "invoice_checkpoint" add column if not exists "cursor" text null;`);

    this.addSql(`alter table if exists "invoice_file" add column if not exists "verified_at" timestamptz null, add column if not exists "damaged_at" timestamptz null;`);

    this.addSql(`alter table if exists "invoice_profile" add column if not exists "credit_on" text not null default 'return_received', add column if not exists "increase_by" text not null default 'debit_note';`);

    this.addSql(`alter table if exists "invoice_transaction" add column if not exists "note" text null, add column if not exists "actor" text not null default 'system', add column if not exists "reverses_id" text null;`);
    this.addSql(`alter table if exists "invoice_transaction" add constraint "invoice_transaction_kind_check" check("kind" in ('capture', 'refund', 'gift_card', 'store_credit', 'transfer', 'manual', 'manual_refund', 'write_off'));`);
  }

  override async down(): Promise<void> {
    // Who booked what by hand, why, and what was taken back is part of the ledger of issued documents.
    this.addSql(`
      DO $law$ BEGIN
        IF EXISTS (SELECT 1 FROM invoice WHERE status <> 'draft') THEN
          RAISE EXCEPTION 'There are issued documents: this migration cannot be taken back.';
        END IF;
      END $law$;
    `);
    this.addSql(`drop table if exists "invoice_finding" cascade;`);

    this.addSql(`drop table if exists "invoice_history" cascade;`);

    this.addSql(`alter table if exists "invoice_transaction" drop constraint if exists "invoice_transaction_kind_check";`);

    this.addSql(`alter table if exists "invoice" drop column if exists "written_off_total", drop column if exists "amendments", drop column if exists "raw_written_off_total";`);

    this.addSql(`alter table if exists "invoice_checkpoint" drop column if exists "cursor";`);

    this.addSql(`alter table if exists "invoice_file" drop column if exists "verified_at", drop column if exists "damaged_at";`);

    this.addSql(`alter table if exists "invoice_profile" drop column if exists "credit_on", drop column if exists "increase_by";`);

    this.addSql(`alter table if exists "invoice_transaction" drop column if exists "note", drop column if exists "actor", drop column if exists "reverses_id";`);

    this.addSql(`alter table if exists "invoice_transaction" add constraint "invoice_transaction_kind_check" check("kind" in ('capture', 'refund', 'gift_card', 'store_credit', 'transfer', 'manual'));`);
  }

}
