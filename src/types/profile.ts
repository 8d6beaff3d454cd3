import type { Issue } from "../domain/document"
import type { Look } from "../domain/look"
import type { Profile } from "../domain/profile"

/** A profile as the dashboard reads it, with what it still lacks. */
export interface AdminProfile extends Profile {
  created_at: string
  updated_at: string
  issues: Issue[]
  /** The number that the next document of each series would get, as an example. */
  next_numbers: { invoice: string; credit_note: string; debit_note: string }
}

/** Body of `POST /admin/invoicing/profiles[/:id]` and of `POST /admin/invoicing/profiles/check`; every field optional on update. */
export type AdminProfileInput = Partial<Omit<Profile, "id" | "look">> & { look?: Partial<Look> }

export interface AdminProfileResponse {
  profile: AdminProfile
}

export interface AdminProfileListResponse {
  profiles: AdminProfile[]
  count: number
  offset: number
  limit: number
}

/** Answer of `POST /admin/invoicing/profiles/check`: nothing is stored. */
export interface AdminProfileCheckResponse {
  issues: Issue[]
  next_numbers: { invoice: string; credit_note: string; debit_note: string }
}
