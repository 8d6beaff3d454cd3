import { createWorkflow, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { recordViewedStep } from "./steps/record-viewed"

export const recordInvoiceViewedWorkflowId = "record-invoice-viewed"

/**
 * Notes that a customer has opened a document by its link.
 *
 * @summary
 * Record that a document was viewed.
 *
 * @example
 * await recordInvoiceViewedWorkflow(container).run({ input: { link_id: "invlink_123", invoice_id: "inv_123" } })
 */
export const recordInvoiceViewedWorkflow = createWorkflow(
  recordInvoiceViewedWorkflowId,
  (input: WorkflowData<{ link_id: string; invoice_id: string }>) => {
    const viewed = recordViewedStep(input)
    when("it-was-seen-first", { viewed }, (data) => data.viewed !== null).then(() => {
      emitEventStep({ eventName: "invoice.viewed", data: viewed })
    })
    return new WorkflowResponse(viewed)
  }
)
