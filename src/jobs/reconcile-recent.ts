import type { MedusaContainer } from "@medusajs/framework/types"
import { reconcileOrdersWorkflow } from "../workflows/reconcile-orders"

/** Every 15 minutes: what changed since the last run. A run that is still going keeps its lock; the next one comes soon. */
export default async function reconcileRecent(container: MedusaContainer): Promise<void> {
  await reconcileOrdersWorkflow(container).run({ input: { scope: "recent" }, throwOnError: false })
}

export const config = { name: "invoicing-reconcile-recent", schedule: "*/15 * * * *" }
