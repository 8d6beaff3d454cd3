import type { MedusaContainer } from "@medusajs/framework/types"
import { checkProfile } from "../../domain/check-profile"
import type { DocumentType, Issue } from "../../domain/document"
import type { Profile } from "../../domain/profile"
import { dayIn, isTimeZone } from "../../domain/time-zone"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"

/** What a profile lacks, and the number that the next document of each series would get. */
export interface ProfileDescription {
  issues: Issue[]
  next_numbers: Record<DocumentType, string>
}

/** Checks a profile and looks up its next numbers without taking any. */
export async function describeProfile(container: MedusaContainer, profile: Profile): Promise<ProfileDescription> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const day = dayIn(new Date(), isTimeZone(profile.time_zone) ? profile.time_zone : "UTC")
  const next = (type: DocumentType) =>
    service.previewNumber({ profile_id: profile.id, series: profile.series[type], type, day })
  const [invoice, credit_note, debit_note] = await Promise.all([next("invoice"), next("credit_note"), next("debit_note")])
  return { issues: checkProfile(profile), next_numbers: { invoice, credit_note, debit_note } }
}
