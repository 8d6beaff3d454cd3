import type { MedusaRequest } from "@medusajs/framework/http"
import { InvoicingError } from "../domain/errors"

/** Printable ASCII, as the header's draft standard has it. */
const KEY = /^[\x20-\x7e]{1,200}$/

/** The request's `Idempotency-Key`, undefined when there is none. Throws `invalid-key` for one that cannot be read. */
export function idempotencyKeyOf(req: Pick<MedusaRequest, "get">): string | undefined {
  const key = req.get("idempotency-key")?.trim()
  if (key !== undefined && !KEY.test(key)) {
    throw new InvoicingError("invalid-key", "The Idempotency-Key must be 1 to 200 printable characters.")
  }
  return key
}
