import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { InvoicingError } from "../domain/errors"

const ID = /^[A-Za-z0-9_-]{1,100}$/

/** Refuses an address whose ids cannot be ids, as if nothing were found there; the database never sees them. */
export function checkIds(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const { id, format, transaction_id } = req.params
  const malformed = [id, format, transaction_id].some((value) => value !== undefined && !ID.test(value))
  next(malformed ? new InvoicingError("not-found", "There is nothing here: the id in the address is not valid.") : undefined)
}
