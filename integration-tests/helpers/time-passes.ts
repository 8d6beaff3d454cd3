import { sql } from "./demo-store"

const INSTANTS = {
  order: ["updated_at"],
  capture: ["created_at"],
  refund: ["created_at"],
  order_change: ["confirmed_at"],
  invoice_order: ["looked_at", "synced_at", "next_attempt_at"],
  invoice_profile: ["starts_at"],
}

/**
 * Reconcile leaves alone what is younger than a minute, because it may be on its ordinary road, and waits before it tries a failure again:
 * instead of waiting, everything that it compares becomes two minutes older, the day on which the sellers began among it.
 */
export async function twoMinutesPass(): Promise<void> {
  for (const [table, columns] of Object.entries(INSTANTS)) {
    await sql(`UPDATE "${table}" SET ${columns.map((column) => `${column} = ${column} - interval '2 minutes'`).join(", ")}`)
  }
}
