import { useDate } from "@medusajs/dashboard/hooks"
import { DatePicker } from "@medusajs/ui"
import { useMemo } from "react"
import { useFormContext, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { AdminProfile } from "../../../src/types"
import { useDocumentLanguages } from "../../hooks/use-document-languages"
import type { ProfileValues } from "../profile-form/form-values"
import { ChoiceField, SearchField } from "../profile-form/inputs"
import { ProfileField } from "../profile-form/profile-field"
import { useDisplayNames } from "../profile-form/use-display-names"
import type { ProfileSection } from "./profile-section"
import { Row } from "./row"

const TRIGGERS = ["placed", "first_capture", "paid", "fulfilled", "manual"]
const CREDIT_ON = ["return_received", "refund"]
const INCREASE_BY = ["debit_note", "invoice"]

const View = ({ profile }: { profile: AdminProfile }) => {
  const { t } = useTranslation()
  const { getFullDate } = useDate()
  const languageOf = useDisplayNames("language")
  return (
    <>
      <Row name="trigger" value={t(`invoicing.profiles.triggers.${profile.trigger}`)} />
      <Row name="credit_on" value={t(`invoicing.profiles.credit_on.${profile.credit_on}`)} />
      <Row name="increase_by" value={t(`invoicing.profiles.increase_by.${profile.increase_by}`)} />
      <Row name="starts_at" value={getFullDate({ date: profile.starts_at, includeTime: true })} />
      <Row name="language" value={languageOf(profile.language) ?? profile.language} />
      <Row name="time_zone" value={profile.time_zone} code />
    </>
  )
}

const StartsAtField = () => (
  <ProfileField
    name="starts_at"
    hint
    render={({ value, onChange, ...field }, invalid) => (
      <DatePicker
        {...field}
        granularity="minute"
        shouldCloseOnSelect={false}
        modal
        value={value ? new Date(String(value)) : null}
        onChange={(date) => date && onChange(date.toISOString())}
        isInvalid={invalid}
      />
    )}
  />
)

export const LanguageField = () => {
  const { control } = useFormContext<ProfileValues>()
  const options = useDocumentLanguages(useWatch({ control, name: "language" }))
  return <ChoiceField name="language" hint options={options} />
}

export const TimeZoneField = () => {
  const options = useMemo(
    () => ["UTC", ...Intl.supportedValuesOf("timeZone")].map((value) => ({ value, label: value.replace(/_/g, " ") })),
    [],
  )
  return <SearchField name="time_zone" hint options={options} />
}

const Fields = () => {
  const { t } = useTranslation()
  return (
    <>
      <ChoiceField
        name="trigger"
        hint
        options={TRIGGERS.map((value) => ({ value, label: t(`invoicing.profiles.triggers.${value}`) }))}
      />
      <ChoiceField
        name="credit_on"
        hint
        options={CREDIT_ON.map((value) => ({ value, label: t(`invoicing.profiles.credit_on.${value}`) }))}
      />
      <ChoiceField
        name="increase_by"
        hint
        options={INCREASE_BY.map((value) => ({ value, label: t(`invoicing.profiles.increase_by.${value}`) }))}
      />
      <StartsAtField />
      <LanguageField />
      <TimeZoneField />
    </>
  )
}

export const issuingSection: ProfileSection = {
  id: "issuing",
  keys: ["trigger", "credit_on", "increase_by", "starts_at", "language", "time_zone"],
  View,
  Fields,
}
