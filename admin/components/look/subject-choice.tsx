import { Combobox } from "@medusajs/dashboard/components"
import { Label } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Option } from "../choice"
import { NONE } from "./look-values"
import { usePreviewSubjects } from "./use-preview-subjects"

interface SubjectChoiceProps {
  profileId: string
  value: string
  onChange: (value: string) => void
}

/** The document or order that is previewed: any real one, found by its number or by who bought. */
export const SubjectChoice = ({ profileId, value, onChange }: SubjectChoiceProps) => {
  const { t } = useTranslation()
  const id = useId()
  const [search, setSearch] = useState("")
  const newest = { value: NONE, label: t("invoicing.printing.newest") }
  const [chosen, setChosen] = useState<Option>(newest)
  const subjects = usePreviewSubjects(profileId, search)
  // What is chosen is among the choices, so that its name is shown, though it may be none of the newest.
  const recent = [newest, ...subjects.filter((option) => option.value !== chosen.value), ...(chosen.value === NONE ? [] : [chosen])]
  const options = search.trim() ? subjects : recent
  const choose = (next: string = NONE) => {
    setChosen(options.find((option) => option.value === next) ?? newest)
    setSearch("")
    onChange(next)
  }
  return (
    <div className="col-span-2 flex min-w-0 flex-col gap-y-2 xl:col-span-1">
      <div className="flex flex-wrap items-baseline gap-x-2">
        <Label size="small" weight="plus" htmlFor={id}>
          {t("invoicing.printing.fields.document")}
        </Label>
        <span id={`${id}-hint`} className="txt-compact-xsmall text-ui-fg-muted">
          {t("invoicing.printing.hints.document")}
        </span>
      </div>
      <Combobox
        id={id}
        aria-label={t("invoicing.printing.fields.document")}
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={choose}
        options={options}
        searchValue={search}
        onSearchValueChange={setSearch}
      />
    </div>
  )
}
