import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { renderInvoiceStep } from "./steps/render-invoice"

export const deliverInvoiceWorkflowId = "deliver-invoice"

/**
 * Carries an issued document to its readers: today it renders and stores the PDF. Repeatable as often as needed.
 *
 * @summary
 * Make the files of an issued document.
 *
 * @example
 * const { result } = await deliverInvoiceWorkflow(container).run({ input: { invoice_id: "inv_123" } })
 */
export const deliverInvoiceWorkflow = createWorkflow(
  deliverInvoiceWorkflowId,
  (input: WorkflowData<{ invoice_id: string }>) => {
    const lock = transform({ input }, (data) => `invoicing:invoice:${data.input.invoice_id}`)
    acquireLockStep({ key: lock, timeout: 60, ttl: 120 })
    const result = renderInvoiceStep(input)
    releaseLockStep({ key: lock })
    return new WorkflowResponse(result)
  }
)
