import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Where each series began: without it nobody could tell that its first documents are gone. */
export class Migration20261122060000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`ALTER TABLE "invoice_sequence" ADD COLUMN IF NOT EXISTS "first" integer NULL;`);
    this.addSql(`UPDATE "invoice_sequence" s SET "first" = (SELECT min(i.sequence) FROM "invoice" i WHERE i.profile_id = s.profile_id AND i.series = s.series AND i.period = s.period AND i.sequence IS NOT NULL AND i.deleted_at IS NULL) WHERE s."first" IS NULL;`);
  }

  override async down(): Promise<void> {
    // Where a series began cannot be found out again once its first documents are gone.
    this.addSql(`
      DO $law$ BEGIN
        IF EXISTS (SELECT 1 FROM invoice WHERE status <> 'draft') THEN
          RAISE EXCEPTION 'There are issued documents: this migration cannot be taken back.';
        END IF;
      END $law$;
    `);
    this.addSql(`ALTER TABLE "invoice_sequence" DROP COLUMN IF EXISTS "first";`);
  }

}
