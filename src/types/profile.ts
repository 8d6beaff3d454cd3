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

/** Body of `POST /admin/invoicing/profiles/:id/preview`, which answers with a PDF: settings that are not saved, and the document to show them on. */
export interface AdminProfilePreviewInput {
  look?: Partial<Look>
  logo?: Profile["logo"]
  translations?: Profile["translations"]
  /** Default: the newest invoice of the profile, else a sample. */
  invoice_id?: string
  order_id?: string
  /** Default: the document itself. */
  print?: "document" | "packing_slip" | "proforma" | "receipt"
  language?: Profile["language"]
}

/** Answer of `GET /admin/invoicing/designs`: what a profile and its look may name. */
export interface AdminDesignsResponse {
  themes: string[]
  /** Families added by option. */
  fonts: string[]
  /** Languages that documents can be in, as in BCP 47: the plugin's own and those added by option. */
  languages: string[]
  /** Whether the option `base_url` is set: without it no page address is printed. */
  has_page_address: boolean
}
