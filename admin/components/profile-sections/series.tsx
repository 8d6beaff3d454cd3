import { SectionRow } from "@medusajs/dashboard/components"
import { Code, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminProfile, ProfileSeries } from "../../../src/types"
import { FieldFindings } from "../profile-form/field-findings"
import { useCheck, useFindingsAt } from "../profile-form/findings-context"
import { SERIES } from "../profile-form/form-values"
import { ChoiceField, CodeField } from "../profile-form/inputs"
import type { ProfileSection } from "./profile-section"

const DATES = ["none", "YYYY", "YY", "YYYYMM"]
const RESETS = ["never", "yearly", "monthly"]

const View = ({ profile }: { profile: AdminProfile }) => {
  const { t } = useTranslation()
  return SERIES.map((type) => (
    <SectionRow
      key={type}
      title={t(`invoicing.profiles.series.${type}`)}
      value={
        <div className="flex min-w-0 flex-col items-start gap-y-1">
          <Text size="xsmall" className="text-ui-fg-muted">{t("invoicing.profiles.nextNumber")}</Text>
          <Code className="max-w-full break-all"><bdi dir="ltr">{profile.next_numbers[type]}</bdi></Code>
          <Text size="xsmall" className="text-ui-fg-muted">
            {`${t("invoicing.profiles.fields.series.reset")}: ${t(`invoicing.profiles.resets.${profile.series[type].reset}`)}`}
          </Text>
        </div>
      }
    />
  ))
}

const NextNumber = ({ type }: { type: keyof ProfileSeries }) => {
  const { t } = useTranslation()
  const { next_numbers } = useCheck()
  return (
    <Text size="small" className="text-ui-fg-subtle flex flex-wrap items-center gap-2" aria-live="polite">
      {t("invoicing.profiles.nextNumber")}
      <Code className="max-w-full break-all"><bdi dir="ltr">{next_numbers?.[type] ?? "…"}</bdi></Code>
    </Text>
  )
}

const SeriesFields = ({ type }: { type: keyof ProfileSeries }) => {
  const { t } = useTranslation()
  const findings = useFindingsAt(`series.${type}`)
  return (
    <fieldset className="bg-ui-bg-component shadow-elevation-card-rest flex flex-col gap-y-4 rounded-lg p-4">
      <legend className="sr-only">{t(`invoicing.profiles.series.${type}`)}</legend>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Heading level="h3">{t(`invoicing.profiles.series.${type}`)}</Heading>
        <NextNumber type={type} />
      </div>
      <FieldFindings findings={findings} />
      <div className="grid grid-cols-2 gap-4">
        <CodeField name={`series.${type}.prefix`} words="series.prefix" />
        <ChoiceField
          name={`series.${type}.date`}
          words="series.date"
          options={DATES.map((value) => ({ value, label: t(`invoicing.profiles.dates.${value}`) }))}
        />
        <CodeField name={`series.${type}.padding`} words="series.padding" type="number" min={1} inputMode="numeric" />
        <CodeField name={`series.${type}.start`} words="series.start" type="number" min={1} inputMode="numeric" />
        <ChoiceField
          name={`series.${type}.reset`}
          words="series.reset"
          className="col-span-2"
          options={RESETS.map((value) => ({ value, label: t(`invoicing.profiles.resets.${value}`) }))}
        />
      </div>
    </fieldset>
  )
}

const Fields = () => {
  const { t } = useTranslation()
  return (
    <>
      <Text size="small" className="text-ui-fg-subtle">
        {t("invoicing.profiles.hints.series")}
      </Text>
      {SERIES.map((type) => (
        <SeriesFields key={type} type={type} />
      ))}
    </>
  )
}

export const seriesSection: ProfileSection = { id: "series", keys: ["series"], View, Fields }
