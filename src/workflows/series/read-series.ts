import type { MedusaContainer } from "@medusajs/framework/types"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import type { AdminSeries } from "../../types/series"

/** Every series with the name of its seller. */
export async function readSeries(container: MedusaContainer): Promise<AdminSeries[]> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const series = await service.listSeries()
  const profiles = await service.listInvoiceProfiles({}, { select: ["id", "name"], take: null, withDeleted: true })
  const names = new Map(profiles.map(({ id, name }) => [id, name]))
  return series.map((row) => ({ ...row, profile_name: names.get(row.profile_id) ?? null }))
}
