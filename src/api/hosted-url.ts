import type { MedusaRequest } from "@medusajs/framework/http"
import { INVOICING_MODULE, type InvoicingModuleService } from "../modules/invoicing"

/** The address of a hosted page: under the `base_url` option, else under the address this request came to. */
export async function hostedUrl(req: MedusaRequest, token: string): Promise<string> {
  const { base_url } = await req.scope.resolve<InvoicingModuleService>(INVOICING_MODULE).getOptions()
  const base = base_url ?? `${req.protocol}://${req.get("host") ?? "localhost"}`
  return `${base.replace(/\/+$/, "")}/invoices/${token}`
}
