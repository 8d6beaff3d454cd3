import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { SyncOrderInput } from "./order/sync-documents"
import { holdLockStep, releaseHeldLockStep } from "./steps/hold-lock"
import { settleOrderDocumentsStep } from "./steps/settle-order-documents"
import { syncOrderDocumentsStep } from "./steps/sync-order-documents"

export const syncOrderWorkflowId = "sync-order"

/**
 * Looks at an order and makes exactly the documents it lacks. Events, buttons and jobs all call it; twice, late or in
 * the wrong order does no harm.
 *
 * @summary
 * Make the documents an order lacks.
 *
 * @example
 * const { result } = await syncOrderWorkflow(container).run({ input: { order_id: "order_123" } })
 */
export const syncOrderWorkflow = createWorkflow(syncOrderWorkflowId, (input: WorkflowData<SyncOrderInput>) => {
  const wish = transform({ input }, ({ input: { order_id } }) => ({ key: `invoicing:order:${order_id}`, patience: 30, lasts: 120, order_id }))
  const lock = holdLockStep(wish)
  const result = syncOrderDocumentsStep(input)
  const settled = settleOrderDocumentsStep({ order_id: input.order_id, looked_at: result.looked_at, money: result.money })
  when("documents-were-issued", { result }, (data) => data.result.issued.length > 0).then(() => {
    emitEventStep({ eventName: "invoice.issued", data: result.issued }).config({ name: "emit-invoice-issued" })
  })
  when("documents-were-corrected", { result }, (data) => data.result.corrected.length > 0).then(() => {
    emitEventStep({ eventName: "invoice.credited", data: result.corrected }).config({ name: "emit-invoice-credited" })
  })
  when("documents-were-voided", { result }, (data) => data.result.voided.length > 0).then(() => {
    emitEventStep({ eventName: "invoice.voided", data: result.voided }).config({ name: "emit-invoice-voided" })
  })
  when("documents-were-paid", { settled }, (data) => data.settled.paid.length > 0).then(() => {
    emitEventStep({ eventName: "invoice.paid", data: settled.paid }).config({ name: "emit-invoice-paid" })
  })
  releaseHeldLockStep(lock)
  return new WorkflowResponse(result)
})
