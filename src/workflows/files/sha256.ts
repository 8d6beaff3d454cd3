import { webcrypto } from "node:crypto"

/** The SHA-256 of some bytes in hexadecimal, worked out beside the event loop: a merged or embedded file can be many megabytes. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  return Buffer.from(await webcrypto.subtle.digest("SHA-256", bytes)).toString("hex")
}
