import { createHash, randomUUID } from "node:crypto"

const short = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 32)

/** The id of something done by hand: the same for the same document and Idempotency-Key, new where no key was sent. */
export const handKey = (invoiceId: string, idempotencyKey?: string): string =>
  idempotencyKey ? short(`${invoiceId}:${idempotencyKey}`) : randomUUID().replaceAll("-", "")
