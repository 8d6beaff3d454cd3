import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"

/** Emits an event again, late or out of order, as a real event bus may do. For the operator only, as all of /admin is. */
export async function POST(req: MedusaRequest<{ name: string; data: Record<string, unknown> }>, res: MedusaResponse) {
  const { name, data } = req.body
  await req.scope.resolve(Modules.EVENT_BUS).emit({ name, data })
  res.json({ name })
}
