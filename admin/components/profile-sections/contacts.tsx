import { Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminProfile } from "../../../src/types"
import { CodeField, TextField } from "../profile-form/inputs"
import type { ProfileSection } from "./profile-section"
import { Row } from "./row"

const View = ({ profile }: { profile: AdminProfile }) => (
  <>
    <Row name="email" value={profile.email} code />
    <Row name="phone" value={profile.phone} code />
    <Row name="support.email" value={profile.support.email} code />
    <Row name="support.phone" value={profile.support.phone} code />
    <Row name="support.url" value={profile.support.url} code />
    <Row name="support.hours" value={profile.support.hours} />
  </>
)

const Fields = () => {
  const { t } = useTranslation()
  return (
    <>
      <CodeField name="email" type="email" hint />
      <CodeField name="phone" type="tel" />
      <Heading level="h3">{t("invoicing.profiles.support")}</Heading>
      <CodeField name="support.email" type="email" hint />
      <CodeField name="support.phone" type="tel" />
      <CodeField name="support.url" inputMode="url" placeholder="https://" />
      <TextField name="support.hours" hint />
    </>
  )
}

export const contactsSection: ProfileSection = { id: "contacts", keys: ["email", "phone", "support"], View, Fields }
