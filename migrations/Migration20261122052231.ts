import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122052231 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "invoice_download" drop constraint if exists "invoice_download_ticket_hash_unique";`);
    this.addSql(`create table if not exists "invoice_download" ("id" text not null, "ticket_hash" text not null, "kind" text check ("kind" in ('pdf', 'zip')) not null, "status" text check ("status" in ('ready', 'running', 'done', 'failed', 'cancelled')) not null default 'ready', "language" text not null default 'en', "invoice_ids" jsonb not null, "total" integer not null default 0, "done" integer not null default 0, "missing" integer not null default 0, "error" text null, "actor" text not null, "expires_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invoice_download_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_download_deleted_at" ON "invoice_download" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invoice_download_ticket_hash_unique" ON "invoice_download" ("ticket_hash") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "invoice_look" ("id" text not null, "look" jsonb not null, "logo" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invoice_look_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_look_deleted_at" ON "invoice_look" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "invoice_file" add column if not exists "printed_with" jsonb null;`);

    this.addSql(`alter table if exists "invoice_profile" add column if not exists "look" jsonb not null default '{"theme":"modern","paper":"A4","accent":"#1f4f73","font":null,"second_language":null,"digits":"latn","hijri":false,"hidden":["barcode"],"page_qr":true,"payment_qr":true,"tagged":true,"texts":{}}', add column if not exists "translations" jsonb not null default '{}';`);
  }

  override async down(): Promise<void> {
    // What a file was printed with is needed to make it again byte for byte.
    this.addSql(`
      DO $law$ BEGIN
        IF EXISTS (SELECT 1 FROM invoice WHERE status <> 'draft') THEN
          RAISE EXCEPTION 'There are issued documents: this migration cannot be taken back.';
        END IF;
      END $law$;
    `);
    this.addSql(`drop table if exists "invoice_download" cascade;`);

    this.addSql(`drop table if exists "invoice_look" cascade;`);

    this.addSql(`alter table if exists "invoice_file" drop column if exists "printed_with";`);

    this.addSql(`alter table if exists "invoice_profile" drop column if exists "look", drop column if exists "translations";`);
  }

}
