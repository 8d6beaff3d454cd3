import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminProfile } from "../../../src/types"
import { ChoiceField, CodeField, TextField } from "../profile-form/inputs"
import { RepeatedFields } from "../profile-form/repeated-fields"
import { Nothing } from "./nothing"
import type { ProfileSection } from "./profile-section"

const CATEGORIES = ["zero-rated", "exempt", "reverse-charge", "intra-community", "export", "outside-scope"]
const EMPTY = { code: "", category: "exempt" as const, reason: "" }

const View = ({ profile }: { profile: AdminProfile }) => {
  const { t } = useTranslation()
  const codes = Object.entries(profile.tax_codes)
  if (!codes.length) {
    return <Nothing words="tax_codes" />
  }
  return codes.map(([code, { category, reason }]) => (
    <div key={code} className="flex flex-col items-start gap-y-1 px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Badge size="2xsmall"><bdi dir="ltr">{code}</bdi></Badge>
        <Text size="small" leading="compact">{t(`invoicing.profiles.categories.${category}`)}</Text>
      </div>
      {reason && <Text size="small" className="text-ui-fg-subtle"><bdi>{reason}</bdi></Text>}
    </div>
  ))
}

const Fields = () => {
  const { t } = useTranslation()
  const options = CATEGORIES.map((value) => ({ value, label: t(`invoicing.profiles.categories.${value}`) }))
  return (
    <RepeatedFields name="tax_codes" empty={EMPTY}>
      {(index) => (
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
          <CodeField name={`tax_codes.${index}.code`} />
          <ChoiceField name={`tax_codes.${index}.category`} options={options} />
          <TextField name={`tax_codes.${index}.reason`} hint className="sm:col-span-2" />
        </div>
      )}
    </RepeatedFields>
  )
}

export const taxCodesSection: ProfileSection = { id: "tax-codes", keys: ["tax_codes"], View, Fields }
