import type { ComponentType } from "react"
import type { AdminProfile } from "../../../src/types"
import type { ProfileFormInput } from "../profile-form/form-values"

/** One subject of a profile: what the page shows of it and what its drawer edits. */
export interface ProfileSection {
  /** Its word in the address and in `invoicing.profiles.sections`. */
  id: string
  /** The parts of the profile it shows and saves; findings there are its findings. */
  keys: (keyof ProfileFormInput)[]
  View: ComponentType<{ profile: AdminProfile }>
  Fields: ComponentType
}
