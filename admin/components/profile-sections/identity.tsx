import type { AdminProfile } from "../../../src/types"
import { TextField } from "../profile-form/inputs"
import type { ProfileSection } from "./profile-section"
import { Row } from "./row"

const View = ({ profile }: { profile: AdminProfile }) => (
  <>
    <Row name="name" value={profile.name} />
    <Row name="legal_name" value={profile.legal_name} />
    <Row name="trading_name" value={profile.trading_name} />
  </>
)

const Fields = () => (
  <>
    <TextField name="name" hint />
    <TextField name="legal_name" hint />
    <TextField name="trading_name" hint />
  </>
)

export const identitySection: ProfileSection = {
  id: "identity",
  keys: ["name", "legal_name", "trading_name"],
  View,
  Fields,
}
