import { createHash } from "node:crypto"
import type { MedusaRequest } from "@medusajs/framework/http"
import { InvoicingError } from "../domain/errors"
import { INVOICING_MODULE, type InvoicingModuleService } from "../modules/invoicing"

const WINDOW = 15 * 60
/** Attempts in a window on one thing, and from one address on all things. */
const LIMITS = { subject: 10, address: 60 }

const hashed = (text: string) => createHash("sha256").update(text).digest("hex")

/**
 * Counts an attempt on `subject` and by the caller's network address, shared by all instances.
 * Throws `rate-limited` when either has had too many in 15 minutes.
 */
export async function allowAttempt(req: MedusaRequest, subject: string): Promise<void> {
  const service = req.scope.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const counts = [
    { key: hashed(`subject:${subject}`), limit: LIMITS.subject, seconds: WINDOW },
    { key: hashed(`address:${req.ip ?? ""}`), limit: LIMITS.address, seconds: WINDOW },
  ]
  const allowed = await Promise.all(counts.map((count) => service.countAttempt(count)))
  if (allowed.includes(false)) {
    throw new InvoicingError("rate-limited", "Too many attempts. Wait 15 minutes and try again.")
  }
}
