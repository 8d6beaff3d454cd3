import { paymentOf } from "./demo-office"
import { sql } from "./demo-store"

/** What no one may do: the law of the database is put aside for one statement. */
export async function damage(text: string, values: unknown[] = []): Promise<void> {
  await sql("ALTER TABLE invoice DISABLE TRIGGER invoice_keep")
  await sql(text, values).finally(() => sql("ALTER TABLE invoice ENABLE ALWAYS TRIGGER invoice_keep"))
}

/** As if it had been placed a while ago: what is a minute old is still on its normal road. */
export const placedEarlier = (orderId: string) => sql(`UPDATE "order" SET created_at = now() - interval '10 minutes' WHERE id = $1`, [orderId])

/** Money that moved without any event, ten minutes ago. */
export const moneyWithoutEvent = async (table: "capture" | "refund", orderId: string, amount: number) =>
  sql(
    `INSERT INTO ${table} (id, amount, raw_amount, payment_id, created_at, updated_at) VALUES ($1, $2, $3, $4, now() - interval '10 minutes', now())`,
    [`${table === "capture" ? "capt" : "ref"}_${orderId}`, amount, JSON.stringify({ value: String(amount), precision: 20 }), (await paymentOf(orderId)).id]
  )
