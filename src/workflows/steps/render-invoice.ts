import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { renderDocument } from "../files/render-document"

export const renderInvoiceStepId = "render-invoice"

/** Makes and stores a document's PDF. Not undone: a stored file is final, and a failed one is tried again. */
export const renderInvoiceStep = createStep(
  renderInvoiceStepId,
  async ({ invoice_id }: { invoice_id: string }, { container }) => {
    const result = await renderDocument(container, invoice_id)
    if (result.status === "failed") {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      logger.warn(`invoicing: the PDF of ${invoice_id} could not be made and will be tried again: ${result.error}`)
    }
    return new StepResponse(result)
  }
)
