import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isRounding, witnessesOf, type Amendments } from "../../domain/amendments"
import type { Issue } from "../../domain/document"
import { InvoicingError } from "../../domain/errors"
import { compare } from "../../domain/money"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { readByHand, type DocumentByHand } from "../order/by-hand"

/** What a person decided on a draft. */
export interface AmendDraftInput {
  invoice_id: string
  amendments: Amendments
  actor: string
}

/** Which amount was charged is for a person to say only while the witnesses differ by rounding. */
function refuseCharged({ document }: DocumentByHand, issues: Issue[], charged: string): void {
  const witnesses = witnessesOf(issues)
  const { code, digits } = document.currency
  if (!witnesses.some((amount) => compare(amount, charged) === 0)) {
    const choice = witnesses.length ? `Choose one of these: ${witnesses.join(", ")} ${code}.` : "The amounts of this draft agree."
    throw new InvoicingError("cannot-amend", `${charged} ${code} is none of the amounts that disagree. ${choice}`)
  }
  if (!isRounding([...witnesses, document.totals.gross], digits)) {
    throw new InvoicingError(
      "cannot-amend",
      "The amounts differ by more than rounding, so nobody can decide it here. Correct the order itself; the draft follows."
    )
  }
}

export const amendDraftStepId = "amend-draft"

/** Keeps what a person decided on a draft. Not undone: it can be taken back by saying so. */
export const amendDraftStep = createStep(amendDraftStepId, async ({ invoice_id, amendments, actor }: AmendDraftInput, { container }) => {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const draft = await readByHand(container, invoice_id)
  if (draft.status === "draft" && draft.type !== "invoice") {
    throw new InvoicingError("cannot-amend", "A correction says what the document it corrects says. Void it, or mend its cause on the order.")
  }
  if (draft.status === "draft" && amendments.charged) {
    const [{ issues }] = await service.listInvoices({ id: invoice_id }, { select: ["id", "issues"], take: 1 })
    refuseCharged(draft, issues as unknown as Issue[], amendments.charged)
  }
  await service.amendDraft(invoice_id, { amendments, actor })
  return new StepResponse({ order_id: draft.order_id })
})
