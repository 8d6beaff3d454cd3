import type { AdminProfile } from "../../../src/types"
import { registrationText } from "../../lib/registration"
import { CodeField } from "../profile-form/inputs"
import type { ProfileSection } from "./profile-section"
import { Row } from "./row"

const View = ({ profile }: { profile: AdminProfile }) => (
  <>
    <Row name="vat_id" value={profile.vat_id} code />
    <Row name="tax_number" value={profile.tax_number} code />
    <Row name="registration.value" value={registrationText(profile.registration)} code />
  </>
)

const Fields = () => (
  <>
    <CodeField name="vat_id" hint />
    <CodeField name="tax_number" hint />
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-3">
      <CodeField name="registration.scheme" hint />
      <CodeField name="registration.value" className="sm:col-span-2" />
    </div>
  </>
)

export const taxesSection: ProfileSection = {
  id: "taxes",
  keys: ["vat_id", "tax_number", "registration"],
  View,
  Fields,
}
