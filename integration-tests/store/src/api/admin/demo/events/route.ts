import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { heardInvoices } from "../../../../lib/heard-invoices"

/** Emits an event again, late or out of order, as a real event bus may do. For the operator only, as all of /admin is. */
export async function POST(req: MedusaRequest<{ name: string; data: Record<string, unknown> }>, res: MedusaResponse) {
  const { name, data } = req.body
  await req.scope.resolve(Modules.EVENT_BUS).emit({ name, data })
  res.json({ name })
}

/** What was heard of one document so far, oldest first: `?invoice_id=inv_1`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { invoice_id } = req.query as { invoice_id?: string }
  res.json({ heard: heardInvoices.filter((line) => line.endsWith(` ${invoice_id}`)).map((line) => line.split(" ")[0]) })
}
