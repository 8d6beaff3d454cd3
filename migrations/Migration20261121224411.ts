import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121224411 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "invoice" ("id" text not null, "type" text check ("type" in ('invoice', 'credit_note', 'debit_note')) not null, "status" text check ("status" in ('draft', 'issued', 'void')) not null default 'draft', "source" text not null, "profile_id" text not null, "series" text null, "period" text null, "sequence" bigint null, "number" text null, "order_id" text null, "order_number" text null, "customer_id" text null, "corrects_id" text null, "language" text not null, "currency_code" text not null, "buyer_name" text null, "buyer_email" text null, "net_total" numeric not null, "tax_total" numeric not null, "total" numeric not null, "paid_total" numeric not null default 0, "credited_total" numeric not null default 0, "payment_status" text check ("payment_status" in ('unpaid', 'partially_paid', 'paid', 'overpaid', 'written_off')) not null default 'unpaid', "delivery_status" text check ("delivery_status" in ('not_sent', 'sent', 'delivered', 'bounced', 'viewed')) not null default 'not_sent', "response" text check ("response" in ('none', 'accepted', 'rejected')) not null default 'none', "has_issues" boolean not null default false, "issues" jsonb not null, "issue_date" text not null, "due_date" text null, "issued_at" timestamptz null, "due_at" timestamptz null, "document" jsonb not null, "raw_net_total" jsonb not null, "raw_tax_total" jsonb not null, "raw_total" jsonb not null, "raw_paid_total" jsonb not null default '{"value":"0","precision":20}', "raw_credited_total" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invoice_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_deleted_at" ON "invoice" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invoice_source_unique" ON "invoice" ("source") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invoice_profile_id_number_unique" ON "invoice" ("profile_id", "number") WHERE number IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invoice_profile_id_series_period_sequence_unique" ON "invoice" ("profile_id", "series", "period", "sequence") WHERE sequence IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_order_id" ON "invoice" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_customer_id" ON "invoice" ("customer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_corrects_id" ON "invoice" ("corrects_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_issued_at" ON "invoice" ("issued_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_created_at" ON "invoice" ("created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_issue_date" ON "invoice" ("issue_date") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_due_date" ON "invoice" ("due_date") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_due_at" ON "invoice" ("due_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_total" ON "invoice" ("total") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_status_created_at" ON "invoice" ("status", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_payment_status_due_at" ON "invoice" ("payment_status", "due_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_has_issues" ON "invoice" ("has_issues") WHERE has_issues = true AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "invoice_attempt" ("id" text not null, "count" integer not null default 0, "window_ends_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invoice_attempt_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_attempt_deleted_at" ON "invoice_attempt" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "invoice_checkpoint" ("id" text not null, "done_until" timestamptz null, "last_run_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invoice_checkpoint_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_checkpoint_deleted_at" ON "invoice_checkpoint" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "invoice_event" ("id" text not null, "invoice_id" text not null, "kind" text not null, "actor" text not null, "data" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invoice_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_event_invoice_id" ON "invoice_event" ("invoice_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_event_deleted_at" ON "invoice_event" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "invoice_file" ("id" text not null, "invoice_id" text not null, "format" text not null, "status" text check ("status" in ('pending', 'stored', 'failed')) not null default 'pending', "media_type" text not null, "file_name" text not null, "file_id" text null, "size" integer null, "sha256" text null, "error" text null, "attempts" integer not null default 0, "next_attempt_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invoice_file_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_file_invoice_id" ON "invoice_file" ("invoice_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_file_deleted_at" ON "invoice_file" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invoice_file_invoice_id_format_unique" ON "invoice_file" ("invoice_id", "format") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_file_status" ON "invoice_file" ("status") WHERE status <> 'stored' AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "invoice_link" ("id" text not null, "invoice_id" text not null, "token_hash" text not null, "expires_at" timestamptz not null, "revoked_at" timestamptz null, "viewed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invoice_link_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_link_invoice_id" ON "invoice_link" ("invoice_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_link_deleted_at" ON "invoice_link" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invoice_link_token_hash_unique" ON "invoice_link" ("token_hash") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "invoice_order" ("id" text not null, "order_id" text not null, "revision" integer not null default 0, "synced_at" timestamptz null, "looked_at" timestamptz null, "attempts" integer not null default 0, "next_attempt_at" timestamptz null, "error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invoice_order_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_order_deleted_at" ON "invoice_order" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invoice_order_order_id_unique" ON "invoice_order" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_order_next_attempt_at" ON "invoice_order" ("next_attempt_at") WHERE next_attempt_at IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "invoice_profile" ("id" text not null, "name" text not null, "is_default" boolean not null default false, "legal_name" text null, "trading_name" text null, "address" jsonb not null, "vat_id" text null, "tax_number" text null, "registration" jsonb null, "email" text null, "phone" text null, "support" jsonb not null, "bank_accounts" jsonb not null, "series" jsonb not null, "trigger" text not null default 'placed', "payment_days" integer not null default 0, "payment_terms" text null, "notes" jsonb not null, "language" text not null default 'en', "time_zone" text not null default 'UTC', "tax_codes" jsonb not null, "sales_channel_ids" jsonb not null, "region_ids" jsonb not null, "starts_at" timestamptz not null, "logo" jsonb null, "prefilled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invoice_profile_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_profile_deleted_at" ON "invoice_profile" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invoice_profile_is_default_unique" ON "invoice_profile" ("is_default") WHERE is_default = true AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "invoice_sequence" ("id" text not null, "profile_id" text not null, "series" text not null, "period" text not null, "next" bigint not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invoice_sequence_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_sequence_deleted_at" ON "invoice_sequence" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invoice_sequence_profile_id_series_period_unique" ON "invoice_sequence" ("profile_id", "series", "period") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "invoice_transaction" ("id" text not null, "invoice_id" text not null, "key" text not null, "kind" text check ("kind" in ('capture', 'refund', 'gift_card', 'store_credit', 'transfer', 'manual')) not null, "amount" numeric not null, "method" text null, "reference" text null, "occurred_at" timestamptz not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invoice_transaction_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_transaction_invoice_id" ON "invoice_transaction" ("invoice_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invoice_transaction_deleted_at" ON "invoice_transaction" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invoice_transaction_key_unique" ON "invoice_transaction" ("key") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "invoice_event" add constraint "invoice_event_invoice_id_foreign" foreign key ("invoice_id") references "invoice" ("id") on update cascade;`);

    this.addSql(`alter table if exists "invoice_file" add constraint "invoice_file_invoice_id_foreign" foreign key ("invoice_id") references "invoice" ("id") on update cascade;`);

    this.addSql(`alter table if exists "invoice_link" add constraint "invoice_link_invoice_id_foreign" foreign key ("invoice_id") references "invoice" ("id") on update cascade;`);

    this.addSql(`alter table if exists "invoice_transaction" add constraint "invoice_transaction_invoice_id_foreign" foreign key ("invoice_id") references "invoice" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "invoice_event" drop constraint if exists "invoice_event_invoice_id_foreign";`);

    this.addSql(`alter table if exists "invoice_file" drop constraint if exists "invoice_file_invoice_id_foreign";`);

    this.addSql(`alter table if exists "invoice_link" drop constraint if exists "invoice_link_invoice_id_foreign";`);

    this.addSql(`alter table if exists "invoice_transaction" drop constraint if exists "invoice_transaction_invoice_id_foreign";`);

    this.addSql(`drop table if exists "invoice" cascade;`);

    this.addSql(`drop table if exists "invoice_attempt" cascade;`);

    this.addSql(`drop table if exists "invoice_checkpoint" cascade;`);

    this.addSql(`drop table if exists "invoice_event" cascade;`);

    this.addSql(`drop table if exists "invoice_file" cascade;`);

    this.addSql(`drop table if exists "invoice_link" cascade;`);

    this.addSql(`drop table if exists "invoice_order" cascade;`);

    this.addSql(`drop table if exists "invoice_profile" cascade;`);

    this.addSql(`drop table if exists "invoice_sequence" cascade;`);

    this.addSql(`drop table if exists "invoice_transaction" cascade;`);
  }

}
