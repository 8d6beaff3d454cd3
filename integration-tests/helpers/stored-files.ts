import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { filesDir, sql } from "./demo-store"
import type { Violation } from "./invariants"

interface Row {
  order_id: string
  id: string
  status: string | null
  file_id: string | null
  sha256: string | null
}

const sha256 = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex")

/** Issued documents whose PDF is not stored, cannot be read, or is not the one that was stored. */
export async function brokenFiles(): Promise<Violation[]> {
  const rows = await sql<Row>(
    `SELECT i.order_id, i.id, f.status, f.file_id, f.sha256 FROM invoice i
     LEFT JOIN invoice_file f ON f.invoice_id = i.id AND f.format = 'pdf' AND f.deleted_at IS NULL WHERE i.status = 'issued'`
  )
  const stored = new Map(readdirSync(filesDir()).map((name) => [/invoice-[0-9a-f]{32}/.exec(name)?.[0], path.join(filesDir(), name)]))
  const wrong = ({ status, file_id, sha256: expected }: Row): string | null => {
    if (status !== "stored") {
      return `its PDF is ${status ?? "missing"}`
    }
    const file = stored.get(/invoice-[0-9a-f]{32}/.exec(file_id ?? "")?.[0])
    return !file ? "its PDF is stored, but there is no file" : sha256(file) === expected ? null : "its PDF is another one than was stored"
  }
  return rows.map((row) => ({ order_id: row.order_id, says: wrong(row) })).flatMap(({ order_id, says }) => (says ? [{ order_id, says }] : []))
}
