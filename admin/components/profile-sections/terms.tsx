import { useTranslation } from "react-i18next"
import type { AdminProfile } from "../../../src/types"
import { CodeField, ParagraphField } from "../profile-form/inputs"
import { RepeatedFields } from "../profile-form/repeated-fields"
import type { ProfileSection } from "./profile-section"
import { Row } from "./row"

const View = ({ profile }: { profile: AdminProfile }) => {
  const { t } = useTranslation()
  return (
    <>
      <Row name="payment_days" value={t("invoicing.profiles.dueIn", { count: profile.payment_days })} />
      <Row name="payment_terms" value={profile.payment_terms} />
      <Row name="notes.text" value={profile.notes.join("\n")} />
    </>
  )
}

const Fields = () => (
  <>
    <CodeField name="payment_days" type="number" min={0} inputMode="numeric" hint />
    <ParagraphField name="payment_terms" hint />
    <RepeatedFields name="notes" empty={{ text: "" }}>
      {(index) => <ParagraphField name={`notes.${index}.text`} words="notes.text" rows={2} />}
    </RepeatedFields>
  </>
)

export const termsSection: ProfileSection = {
  id: "terms",
  keys: ["payment_days", "payment_terms", "notes"],
  View,
  Fields,
}
