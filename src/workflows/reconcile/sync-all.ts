import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { plainMessage } from "../../domain/plain-message"
import { syncOrderWorkflow } from "../sync-order"
import type { Work } from "./run"

async function syncOne({ container }: Work, order_id: string): Promise<string | null> {
  try {
    const { errors } = await syncOrderWorkflow(container).run({ input: { order_id }, throwOnError: false })
    return errors.length ? plainMessage(errors[0].error) : null
  } catch (error) {
    return plainMessage(error)
  }
}

/** Looks at orders one after the other. One that fails is told and tried again later; it does not stop the others. */
export async function syncAll(work: Work, orderIds: string[]): Promise<void> {
  const logger = work.container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const order_id of orderIds) {
    const problem = await syncOne(work, order_id)
    if (problem === null) {
      work.run.result.synced++
    } else {
      work.run.result.failed++
      logger.warn(`invoicing: order ${order_id} could not be invoiced and will be tried again: ${problem}`)
    }
  }
}
