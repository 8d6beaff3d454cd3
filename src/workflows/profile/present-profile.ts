import type { MedusaContainer } from "@medusajs/framework/types"
import { InvoicingError } from "../../domain/errors"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import type { AdminProfile } from "../../types/profile"
import { describeProfile } from "./describe-profile"
import { profileOf, readProfiles } from "./read-profiles"

type ProfileRow = Awaited<ReturnType<InvoicingModuleService["listInvoiceProfiles"]>>[number]

/** A stored profile as the dashboard reads it: with what it lacks and its next numbers. */
export async function presentProfile(container: MedusaContainer, row: ProfileRow): Promise<AdminProfile> {
  const profile = profileOf(row)
  return {
    ...profile,
    created_at: new Date(row.created_at).toISOString(),
    updated_at: new Date(row.updated_at).toISOString(),
    ...(await describeProfile(container, profile)),
  }
}

/** One profile by its id. Throws `not-found`. */
export async function retrieveProfile(container: MedusaContainer, id: string): Promise<AdminProfile> {
  // Reading them all completes a default profile that nobody has looked at yet.
  await readProfiles(container)
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const [row] = await service.listInvoiceProfiles({ id }, { take: 1 })
  if (!row) {
    throw new InvoicingError("not-found", `There is no invoicing profile with id ${id}`)
  }
  return presentProfile(container, row)
}
