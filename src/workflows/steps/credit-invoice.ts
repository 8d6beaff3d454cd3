import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { creditByHand, type CreditByHandInput } from "../order/credit-by-hand"
import { untilFastEnough } from "../order/look-in-time"

/** Each time another process was faster, so that many at once all get their turn. */
const TRIES = 20

export const creditInvoiceStepId = "credit-invoice"

/** Issues a credit note by hand; plans again when another process was faster. There is nothing to undo: what is issued stays issued. */
export const creditInvoiceStep = createStep(
  creditInvoiceStepId,
  async (input: CreditByHandInput, { container }) => new StepResponse(await untilFastEnough(TRIES, () => creditByHand(container, input)))
)
