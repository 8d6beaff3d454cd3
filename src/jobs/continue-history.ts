import type { MedusaContainer } from "@medusajs/framework/types"
import { continueHistoryWorkflow } from "../workflows/continue-history"

/** Every minute: runs over past orders that have lost their process go on in this one. */
export default async function continueHistory(container: MedusaContainer): Promise<void> {
  await continueHistoryWorkflow(container).run({ throwOnError: false })
}

export const config = { name: "invoicing-continue-history", schedule: "* * * * *" }
