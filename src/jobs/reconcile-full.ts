import type { MedusaContainer } from "@medusajs/framework/types"
import { reconcileOrdersWorkflow } from "../workflows/reconcile-orders"

/**
 * Every night: everything since the plugin was installed. It is begun again an hour later where the run over what changed was at work just then, or
 * where the night's run was cut off; once it is done it is not begun again before the next night.
 */
export default async function reconcileFull(container: MedusaContainer): Promise<void> {
  await reconcileOrdersWorkflow(container).run({ input: { scope: "full", unless_done_within_hours: 12 }, throwOnError: false })
}

export const config = { name: "invoicing-reconcile-full", schedule: "40 2-6 * * *" }
