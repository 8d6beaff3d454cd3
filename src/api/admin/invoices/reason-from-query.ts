import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** Takes the reason from the address when the body has none; the body's own check then says whether it will do. */
export function reasonFromQuery(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const { reason } = req.query
  const body = (req.body ?? {}) as Record<string, unknown>
  req.body = reason === undefined ? body : { reason, ...body }
  next()
}
