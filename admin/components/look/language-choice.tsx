import { Label } from "@medusajs/ui"
import { useId } from "react"
import { Choice, type Option } from "../choice"
import { useDisplayNames } from "../profile-form/use-display-names"

interface PlainChoiceProps {
  label: string
  value: string
  options: Option[]
  onChange: (value: string) => void
}

/** A choice that is no part of what is saved. */
export const PlainChoice = ({ label, ...choice }: PlainChoiceProps) => {
  const id = useId()
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-y-2">
      <Label size="small" weight="plus" htmlFor={id}>
        {label}
      </Label>
      <Choice id={id} {...choice} />
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
export const LanguageChoice = ({ languages, ...choice }: LanguageChoiceProps) => {
  const nameOf = useDisplayNames("language")
  return <PlainChoice {...choice} options={languages.map((language) => ({ value: language, label: nameOf(language) ?? language }))} />
}
