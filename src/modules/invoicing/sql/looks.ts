import type { SqlManager } from "../manager"
import { writeEvent } from "./document-row"

/** Keeps a look with its logo under its hash; one that is known already stays as it is. */
export async function keepLook(sql: SqlManager, { id, look, logo }: { id: string; look: unknown; logo: unknown }): Promise<void> {
  await sql.execute(`INSERT INTO invoice_look (id, look, logo) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING`, [
    id,
    JSON.stringify(look),
    logo === null ? null : JSON.stringify(logo),
  ])
}

/** Notes that a document was opened by a link, once a link. False when it was noted before. */
export async function recordViewed(sql: SqlManager, { link_id, invoice_id }: { link_id: string; invoice_id: string }): Promise<boolean> {
  const first = await sql.execute(`UPDATE invoice_link SET viewed_at = now(), updated_at = now() WHERE id = ? AND viewed_at IS NULL RETURNING id`, [link_id])
  if (!first.length) {
    return false
  }
  await sql.execute(`UPDATE invoice SET delivery_status = 'viewed', updated_at = now() WHERE id = ?`, [invoice_id])
  await writeEvent(sql, { invoice_id, kind: "viewed", actor: "link" })
  return true
}

/** Keeps the hash of a document's own link, unless it is there already: one that was revoked or has expired stays so. */
export async function keepLink(sql: SqlManager, link: { id: string; invoice_id: string; token_hash: string; expires_at: Date }): Promise<void> {
  await sql.execute(
    `INSERT INTO invoice_link (id, invoice_id, token_hash, expires_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (token_hash) WHERE deleted_at IS NULL DO NOTHING`,
    [link.id, link.invoice_id, link.token_hash, link.expires_at]
  )
}
