import { Form } from "@medusajs/dashboard/components"
import type { ReactNode } from "react"
import { useFormContext } from "react-hook-form"
import type { ControllerRenderProps, FieldPath } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { FieldFindings } from "./field-findings"
import { useFindingsAt } from "./findings-context"
import type { ProfileValues } from "./form-values"

export type ProfileFieldName = FieldPath<ProfileValues>

export interface ProfileFieldProps {
  name: ProfileFieldName
  /** Key of its words; by default its name without list positions. */
  words?: string
  hint?: boolean
  className?: string
}

type Render = (field: ControllerRenderProps<ProfileValues>, invalid: boolean) => ReactNode

/** Label, input, hint and findings of one value of the profile. */
export const ProfileField = ({ name, words, hint, className, render }: ProfileFieldProps & { render: Render }) => {
  const { t } = useTranslation()
  const { control } = useFormContext<ProfileValues>()
  const findings = useFindingsAt(name)
  const key = words ?? name.replace(/\.\d+(?=\.|$)/g, "")
  const invalid = findings.some(({ severity }) => severity === "error")

  return (
    <Form.Field
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <Form.Item className={className}>
          <Form.Label>{t(`invoicing.profiles.fields.${key}`)}</Form.Label>
          <Form.Control>{render(field, invalid || fieldState.invalid)}</Form.Control>
          {hint && <Form.Hint>{t(`invoicing.profiles.hints.${key}`)}</Form.Hint>}
          {!fieldState.error && <FieldFindings findings={findings} />}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
