import { randomBytes } from "node:crypto"
import { sql } from "./demo-store"

/**
 * While the work is done, the database refuses the rows of a table that a condition on NEW describes, as a full disk or a lost
 * connection would; nobody else's rows are touched.
 */
export async function whileRefused<Result>(table: string, condition: string, work: () => Promise<Result>): Promise<Result> {
  const name = `refuse_${randomBytes(4).toString("hex")}`
  await sql(`
    CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF ${condition} THEN RAISE EXCEPTION 'The database is out of order'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER ${name} BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION ${name}();`)
  try {
    return await work()
  } finally {
    await sql(`DROP TRIGGER ${name} ON ${table}; DROP FUNCTION ${name}();`)
  }
}
