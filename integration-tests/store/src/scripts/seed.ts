import type { ExecArgs } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ensureAdmin } from "../seed/admin"
import { seedCatalogue } from "../seed/products"
import { seedCustomers } from "../seed/customers"
import { seedMarkets } from "../seed/regions"
import { seedPromotions } from "../seed/promotions"
import { seedStore } from "../seed/store"
import { seedWarehouse } from "../seed/warehouse"

/** Fills an empty store; a second run finds the regions and does nothing. */
export default async function seed({ container }: ExecArgs) {
  await ensureAdmin(container)
  const [region] = await container.resolve(Modules.REGION).listRegions({}, { take: 1 })
  if (region) return

  const salesChannelId = await seedStore(container)
  const regionIds = await seedMarkets(container)
  const warehouse = await seedWarehouse(container, { salesChannelId, regionIds })
  await seedCatalogue(container, { salesChannelId, regionIds, ...warehouse })
  await seedPromotions(container)
  await seedCustomers(container)
}
