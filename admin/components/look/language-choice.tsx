import { Label, Select } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { useDisplayNames } from "../profile-form/use-display-names"

interface PlainChoiceProps {
  label: string
  value: string
  options: { value: string; label: string }[]
  onChange: (value: string) => void
}

/** A choice that is no part of what is saved. */
export const PlainChoice = ({ label, value, options, onChange }: PlainChoiceProps) => {
  const { i18n } = useTranslation()
  const id = useId()
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-y-2">
      <Label size="small" weight="plus" htmlFor={id}>
        {label}
      </Label>
      <Select dir={i18n.dir()} value={value} onValueChange={onChange}>
        <Select.Trigger id={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {options.map((option) => (
            <Select.Item key={option.value} value={option.value}>
              <bdi>{option.label}</bdi>
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}

interface LanguageChoiceProps {
  label: string
  value: string
  languages: string[]
  onChange: (language: string) => void
}

/** One of some languages. */
export const LanguageChoice = ({ label, value, languages, onChange }: LanguageChoiceProps) => {
  const nameOf = useDisplayNames("language")
  const options = languages.map((language) => ({ value: language, label: nameOf(language) ?? language }))
  return <PlainChoice label={label} value={value} options={options} onChange={onChange} />
}
