import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { InvoicingError } from "../../domain/errors"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"

export const deleteProfileStepId = "delete-profile"

/** Deletes a profile that has no documents and is not the default. Undone by restoring it. */
export const deleteProfileStep = createStep(
  deleteProfileStepId,
  async ({ id }: { id: string }, { container }) => {
    const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
    const [profile] = await service.listInvoiceProfiles({ id }, { take: 1 })
    if (!profile) {
      throw new InvoicingError("not-found", `There is no invoicing profile with id ${id}`)
    }
    const [used] = await service.listInvoices({ profile_id: id }, { select: ["id"], take: 1 })
    if (profile.is_default || used) {
      throw new InvoicingError("profile-in-use", "The default profile and a profile that has documents cannot be deleted.")
    }
    await service.softDeleteInvoiceProfiles([id])
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<InvoicingModuleService>(INVOICING_MODULE).restoreInvoiceProfiles([id])
    }
  }
)
