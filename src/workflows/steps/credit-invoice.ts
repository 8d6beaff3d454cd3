import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { InvoicingError } from "../../domain/errors"
import { creditByHand, type CreditByHandInput } from "../order/credit-by-hand"

/** Each time another process was faster, so that many at once all get their turn. */
const TRIES = 20

const isStale = (error: unknown) => error instanceof InvoicingError && error.code === "stale-plan"

export const creditInvoiceStepId = "credit-invoice"

/** Issues a credit note by hand; plans again when another process was faster. There is nothing to undo: what is issued stays issued. */
export const creditInvoiceStep = createStep(creditInvoiceStepId, async (input: CreditByHandInput, { container }) => {
  for (let attempt = 1; ; attempt++) {
    try {
      return new StepResponse(await creditByHand(container, input))
    } catch (error) {
      if (!isStale(error) || attempt === TRIES) {
        throw error
      }
    }
  }
})
