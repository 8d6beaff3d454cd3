import { createHash, randomBytes } from "node:crypto"

/** A new secret of 256 random bits, fit for an address. */
export function newToken(): string {
  return randomBytes(32).toString("base64url")
}

/** What is stored of a token: its SHA-256. A token of 256 random bits needs no salt. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex")
}

/** Whether `text` can be a token at all; anything else is refused before the database is asked. */
export function isToken(text: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(text)
}
