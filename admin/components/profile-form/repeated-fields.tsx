import { Plus, Trash } from "@medusajs/icons"
import { Button, IconButton, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useFieldArray, useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { FieldFindings } from "./field-findings"
import { useFindingsAt } from "./findings-context"
import type { ProfileValues } from "./form-values"

type ListName = "bank_accounts" | "notes" | "tax_codes"

interface RepeatedFieldsProps {
  name: ListName
  empty: ProfileValues[ListName][number]
  children: (index: number) => ReactNode
}

/** A list the operator adds to and takes from, e.g. bank accounts. */
export const RepeatedFields = ({ name, empty, children }: RepeatedFieldsProps) => {
  const { t } = useTranslation()
  const { control } = useFormContext<ProfileValues>()
  const { fields, append, remove } = useFieldArray({ control, name })
  const findings = useFindingsAt(name)

  return (
    <div className="flex flex-col gap-y-3">
      <Text size="small" className="text-ui-fg-subtle">
        {t(`invoicing.profiles.lists.${name}.hint`)}
      </Text>
      <FieldFindings findings={findings} />
      {fields.map((field, index) => (
        <fieldset key={field.id} className="bg-ui-bg-component shadow-elevation-card-rest relative rounded-lg p-4">
          <legend className="sr-only">{t(`invoicing.profiles.lists.${name}.one`, { position: index + 1 })}</legend>
          <div className="flex items-start gap-x-3">
            <div className="min-w-0 flex-1">{children(index)}</div>
            <IconButton
              type="button"
              size="small"
              variant="transparent"
              aria-label={t("actions.remove")}
              onClick={() => remove(index)}
            >
              <Trash className="text-ui-fg-muted" />
            </IconButton>
          </div>
        </fieldset>
      ))}
      <Button type="button" size="small" variant="secondary" className="self-start" onClick={() => append(empty)}>
        <Plus />
        {t(`invoicing.profiles.lists.${name}.add`)}
      </Button>
    </div>
  )
}
