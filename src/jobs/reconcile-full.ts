import type { MedusaContainer } from "@medusajs/framework/types"
import { reconcileOrdersWorkflow } from "../workflows/reconcile-orders"

/** Every night: everything since the plugin was installed. */
export default async function reconcileFull(container: MedusaContainer): Promise<void> {
  await reconcileOrdersWorkflow(container).run({ input: { scope: "full" }, throwOnError: false })
}

export const config = { name: "invoicing-reconcile-full", schedule: "40 2 * * *" }
