import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { plainMessage } from "../../domain/plain-message"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { deliverInvoiceWorkflow } from "../deliver-invoice"
import { readProfiles } from "../profile/read-profiles"
import { failedOrders, staleOrders } from "../reconcile/stale-orders"
import { syncOrderWorkflow } from "../sync-order"

/** `recent` looks at what changed since the last run, `full` at everything since the plugin was installed. */
export interface ReconcileInput {
  scope: "recent" | "full"
}

/** What a reconcile did. */
export interface ReconcileResult {
  synced: number
  failed: number
  rendered: number
}

const CHECKPOINT = "reconcile-orders"
/** Runs overlap by this, because a transaction can commit after a later one. */
const OVERLAP = 60 * 60 * 1000

async function startOf(container: MedusaContainer, scope: ReconcileInput["scope"]): Promise<Date> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const profiles = await readProfiles(container)
  const installed = new Date(profiles.map((profile) => profile.starts_at).sort()[0])
  const [checkpoint] = await service.listInvoiceCheckpoints({ id: CHECKPOINT })
  if (scope === "full" || !checkpoint?.done_until) {
    return installed
  }
  return new Date(new Date(checkpoint.done_until).getTime() - OVERLAP)
}

async function syncAll(container: MedusaContainer, orderIds: string[], result: ReconcileResult): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const order_id of orderIds) {
    const { errors } = await syncOrderWorkflow(container).run({ input: { order_id }, throwOnError: false })
    if (errors.length) {
      result.failed++
      logger.warn(`invoicing: order ${order_id} could not be invoiced and will be tried again: ${plainMessage(errors[0].error)}`)
    } else {
      result.synced++
    }
  }
}

async function renderAll(container: MedusaContainer, result: ReconcileResult): Promise<void> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  let afterId = ""
  for (;;) {
    const ids = await service.listUnrendered(afterId, 200)
    if (!ids.length) {
      return
    }
    afterId = ids[ids.length - 1]
    for (const invoice_id of ids) {
      const { errors } = await deliverInvoiceWorkflow(container).run({ input: { invoice_id }, throwOnError: false })
      result.rendered += errors.length ? 0 : 1
    }
  }
}

export const reconcileOrdersStepId = "reconcile-orders"

/** Finds and repairs what events have missed. Not undone: each repair stands by itself. */
export const reconcileOrdersStep = createStep(reconcileOrdersStepId, async ({ scope }: ReconcileInput, { container }) => {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const began = new Date()
  const result: ReconcileResult = { synced: 0, failed: 0, rendered: 0 }
  const since = await startOf(container, scope)
  for await (const orderIds of staleOrders(container, since, began)) {
    await syncAll(container, orderIds, result)
  }
  await syncAll(container, await failedOrders(container, began), result)
  await renderAll(container, result)
  await service.forgetAttempts()
  await service.recordCheckpoint(CHECKPOINT, began)
  return new StepResponse(result)
})
