import path from "node:path"
import { initModules } from "@medusajs/test-utils"
import type { InvoicingModuleService } from "../../../src/modules/invoicing"
import { issue, type Wish } from "../support/an-issue"

/** What the test asks of this process: documents of these orders, all at once. */
export interface Task {
  orders: string[]
  wish: Wish
}

/** What it answers: the numbers it got, and the code of every refusal. */
export interface Answer {
  numbers: string[]
  refusals: string[]
}

/** A process of its own that has loaded the module, as a second instance of a store has. */
async function work(clientUrl: string): Promise<void> {
  const database = { clientUrl, schema: "public" }
  const { medusaApp } = await initModules({
    databaseConfig: database,
    modulesConfig: {
      invoicing: { resolve: path.resolve(__dirname, "../../../src/modules/invoicing"), options: { database } },
    } as unknown as Parameters<typeof initModules>[0]["modulesConfig"],
  })
  const service = medusaApp.modules.invoicing as unknown as InvoicingModuleService
  process.on("message", async ({ orders, wish }: Task) => {
    const results = await Promise.allSettled(orders.map((order) => issue(service, order, wish)))
    const answer: Answer = { numbers: [], refusals: [] }
    for (const result of results) {
      if (result.status === "fulfilled") {
        answer.numbers.push(result.value.number)
      } else {
        answer.refusals.push(result.reason.code ?? String(result.reason))
      }
    }
    process.send?.(answer)
  })
  process.on("disconnect", () => process.exit(0))
  process.send?.("ready")
}

work(process.argv[2])
