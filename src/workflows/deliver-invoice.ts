import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { holdLockStep, releaseHeldLockStep } from "./steps/hold-lock"
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
    const wish = transform({ input }, (data) => ({ key: `invoicing:invoice:${data.input.invoice_id}`, patience: 60, lasts: 120 }))
    const lock = holdLockStep(wish)
    const result = renderInvoiceStep(input)
    releaseHeldLockStep(lock)
    return new WorkflowResponse(result)
  }
)
