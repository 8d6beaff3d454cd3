import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { blankProfile } from "../../domain/blank-profile"
import { checkProfile } from "../../domain/check-profile"
import { InvoicingError } from "../../domain/errors"
import { unknownNames } from "../../domain/known-look"
import { DEFAULT_LOOK, type Look } from "../../domain/look"
import type { Logo, Profile } from "../../domain/profile"
import { tidyProfile } from "../../domain/tidy-profile"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { uploadedLogo } from "../printing/uploaded-logo"
import { addedDesigns } from "../printing/printer"
import { profileOf } from "../profile/read-profiles"

/** What to save: an existing profile's id with what changes, or a new profile. */
export interface SaveProfileInput {
  id?: string
  data: Partial<Omit<Profile, "id" | "look">> & { look?: Partial<Look> }
}

/** Without these no document could be numbered or dated; everything else may still be missing. */
const BLOCKING = /^(series-|time-zone$|payment-days$)/

function refuseBroken(profile: Profile): void {
  const broken = checkProfile(profile).filter((issue) => issue.severity === "error" && BLOCKING.test(issue.rule))
  if (broken.length) {
    throw new InvoicingError("invalid-profile", broken.map((issue) => `${issue.path}: ${issue.message}`).join(" "))
  }
}

async function merged(service: InvoicingModuleService, { id, data }: SaveProfileInput): Promise<Profile> {
  const { look, ...tidy } = tidyProfile(data as Partial<Profile>)
  if (!id) {
    return { id: "", ...blankProfile(data.name ?? "", new Date().toISOString()), ...tidy, look: { ...DEFAULT_LOOK, ...look } }
  }
  const [row] = await service.listInvoiceProfiles({ id }, { take: 1 })
  if (!row) {
    throw new InvoicingError("not-found", `There is no invoicing profile with id ${id}`)
  }
  const current = profileOf(row)
  if (current.is_default && data.is_default === false) {
    throw new InvoicingError("invalid-profile", "There must be a default profile. Make another one the default instead.")
  }
  return { ...current, ...tidy, look: { ...current.look, ...look } }
}

/** What cannot be printed is refused now, not when the next order comes. */
async function printable(container: MedusaContainer, { logo }: Profile, data: SaveProfileInput["data"]): Promise<Logo | null> {
  // Only what is said now: a design that was taken away must not keep anybody from mending an address.
  const unknown = unknownNames(data, await addedDesigns(container))
  if (unknown.length) {
    throw new InvoicingError("invalid-profile", unknown.join(" "))
  }
  return logo && data.logo ? uploadedLogo(container, logo) : logo
}

export const saveProfileStepId = "save-profile"

/** Stores a profile; a new default takes the place of the old one. Undone by putting the rows back as they were. */
export const saveProfileStep = createStep(
  saveProfileStepId,
  async (input: SaveProfileInput, { container }) => {
    const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
    const profile = await merged(service, input)
    refuseBroken(profile)
    profile.logo = await printable(container, profile, input.data)
    const before = input.id ? await service.listInvoiceProfiles({ id: input.id }) : []
    const id = await service.saveProfile(input.id ?? null, profile)
    return new StepResponse({ id }, { id, before })
  },
  async (undo, { container }) => {
    if (!undo) {
      return
    }
    const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
    const [row] = undo.before
    if (row) {
      await service.saveProfile(row.id, profileOf(row))
    } else {
      await service.deleteInvoiceProfiles(undo.id)
    }
  }
)
