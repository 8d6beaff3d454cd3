import type { CreateOrderDTO, ExecArgs } from "@medusajs/framework/types"
import { createOrderWorkflow } from "@medusajs/medusa/core-flows"

/**
 * Makes orders as an import or a subscription does, by `createOrderWorkflow`, which emits no `order.placed`.
 * Run by `medusa exec`; ORDERS holds the inputs as JSON, and one line "ORDERS=[…]" gives their ids.
 */
export default async function orderWithoutEvent({ container }: ExecArgs) {
  const inputs: CreateOrderDTO[] = JSON.parse(process.env.ORDERS ?? "[]")
  const ids: string[] = []
  for (const input of inputs) {
    const { result } = await createOrderWorkflow(container).run({ input })
    ids.push(result.id)
  }
  process.stdout.write(`\nORDERS=${JSON.stringify(ids)}\n`)
}
