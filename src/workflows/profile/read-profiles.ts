import type { MedusaContainer } from "@medusajs/framework/types"
import { DEFAULT_LOOK, type Look } from "../../domain/look"
import type { Profile } from "../../domain/profile"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { prefillProfile } from "./prefill-profile"

/** A row of `invoice_profile` as the domain sees it: instants as text, only the fields of `Profile`, and what a look did not know when it was saved. */
export function profileOf(row: Record<string, unknown>): Profile {
  const { created_at: _c, updated_at: _u, deleted_at: _d, prefilled_at: _p, ...fields } = row
  const look = { ...DEFAULT_LOOK, ...(row.look as Partial<Look>) }
  return { ...fields, look, starts_at: new Date(row.starts_at as string).toISOString() } as unknown as Profile
}

/** All profiles, the default first; the default is completed from the store's own data when it was never looked at. */
export async function readProfiles(container: MedusaContainer): Promise<Profile[]> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const rows = await service.listInvoiceProfiles({}, { take: null, order: { is_default: "DESC", created_at: "ASC" } })
  const fresh = rows.find((row) => row.is_default && !row.prefilled_at)
  if (!fresh) {
    return rows.map((row) => profileOf(row))
  }
  const filled = await prefillProfile(container, fresh)
  return rows.map((row) => profileOf(row.id === fresh.id ? filled : row))
}
