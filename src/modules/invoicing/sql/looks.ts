import type { SqlManager } from "../manager"

/** Keeps a look with its logo under its hash; one that is known already stays as it is. */
export async function keepLook(sql: SqlManager, { id, look, logo }: { id: string; look: unknown; logo: unknown }): Promise<void> {
  await sql.execute(`INSERT INTO invoice_look (id, look, logo) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING`, [
    id,
    JSON.stringify(look),
    logo === null ? null : JSON.stringify(logo),
  ])
}

/** Keeps the hash of a document's own link, unless it is there already: one that was revoked or has expired stays so. */
export async function keepLink(sql: SqlManager, link: { id: string; invoice_id: string; token_hash: string; expires_at: Date }): Promise<void> {
  await sql.execute(
    `INSERT INTO invoice_link (id, invoice_id, token_hash, expires_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (token_hash) WHERE deleted_at IS NULL DO NOTHING`,
    [link.id, link.invoice_id, link.token_hash, link.expires_at]
  )
}
