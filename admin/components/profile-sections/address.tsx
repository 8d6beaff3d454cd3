import { getFormattedCountry } from "@medusajs/dashboard/lib"
import type { AdminProfile } from "../../../src/types"
import { CodeField, CountryField, TextField } from "../profile-form/inputs"
import { useDisplayNames } from "../profile-form/use-display-names"
import type { ProfileSection } from "./profile-section"
import { Row } from "./row"

const View = ({ profile: { address } }: { profile: AdminProfile }) => {
  const countryOf = useDisplayNames("region")
  const code = address.country_code
  return (
    <>
      <Row name="address.line1" value={address.line1} />
      {address.line2 && <Row name="address.line2" value={address.line2} />}
      {address.building_number && <Row name="address.building_number" value={address.building_number} code />}
      {address.district && <Row name="address.district" value={address.district} />}
      <Row name="address.postal_code" value={address.postal_code} code />
      <Row name="address.city" value={address.city} />
      {address.province && <Row name="address.province" value={address.province} />}
      <Row name="address.country_code" value={code && (countryOf(code) ?? getFormattedCountry(code))} />
    </>
  )
}

const Fields = () => (
  <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
    <CountryField name="address.country_code" className="sm:col-span-2" />
    <TextField name="address.line1" className="sm:col-span-2" />
    <TextField name="address.line2" className="sm:col-span-2" />
    <CodeField name="address.building_number" />
    <TextField name="address.district" />
    <CodeField name="address.postal_code" />
    <TextField name="address.city" />
    <TextField name="address.province" />
  </div>
)

export const addressSection: ProfileSection = { id: "address", keys: ["address"], View, Fields }
