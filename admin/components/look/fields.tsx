import { Form } from "@medusajs/dashboard/components"
import { Checkbox, Input, Switch, Textarea } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useFormContext, useWatch, type ControllerRenderProps, type FieldPath } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { Choice, type Option } from "../choice"
import { Problem } from "../problem"
import { isColour, type LookValues } from "./look-values"

type Name = FieldPath<LookValues>

interface FieldProps {
  name: Name
  label: string
  hint?: string
  /** What is wrong with what stands in it now. */
  problem?: string
}

const Field = ({ name, label, hint, problem, render }: FieldProps & { render: (field: ControllerRenderProps<LookValues>) => ReactNode }) => {
  const { control } = useFormContext<LookValues>()
  return (
    <Form.Field
      control={control}
      name={name}
      render={({ field }) => (
        <Form.Item>
          <Form.Label>{label}</Form.Label>
          <Form.Control>{render(field)}</Form.Control>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          {problem && <Problem>{problem}</Problem>}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}

export const TextField = (props: FieldProps) => (
  <Field {...props} render={({ value, ...field }) => <Input dir="auto" autoComplete="off" {...field} value={String(value ?? "")} />} />
)

export const ParagraphField = (props: FieldProps) => (
  <Field {...props} render={({ value, ...field }) => <Textarea dir="auto" rows={3} {...field} value={String(value ?? "")} />} />
)

export const ChoiceField = ({ options, ...props }: FieldProps & { options: Option[] }) => (
  <Field {...props} render={({ value, ...field }) => <Choice {...field} value={String(value ?? "")} options={options} aria-label={props.label} />} />
)

/** A colour, picked or typed. */
export const ColourField = (props: FieldProps) => {
  const { t } = useTranslation()
  const { control } = useFormContext<LookValues>()
  const isWrong = !isColour(String(useWatch({ control, name: props.name })))
  return (
    <Field
      {...props}
      problem={isWrong ? t("invoicing.printing.colourNeeded") : undefined}
      render={({ value, onChange, ...field }) => (
        <div className="flex items-center gap-x-2 rtl:justify-end" dir="ltr">
          <input
            type="color"
            aria-label={t("invoicing.printing.pickColour")}
            value={isColour(String(value)) ? String(value) : "#000000"}
            onChange={(event) => onChange(event.target.value)}
            className="border-ui-border-base bg-ui-bg-field h-8 w-10 cursor-pointer rounded-md border p-0.5"
          />
          <Input {...field} aria-label={props.label} aria-invalid={isWrong} className="w-28" spellCheck={false} value={String(value ?? "")} onChange={onChange} />
        </div>
      )}
    />
  )
}

/** Something that is or is not. */
export const SwitchField = ({ name, label, hint }: FieldProps) => {
  const { control } = useFormContext<LookValues>()
  return (
    <Form.Field
      control={control}
      name={name}
      render={({ field: { value, onChange, ...field } }) => (
        <Form.Item>
          <div className="flex items-center justify-between gap-x-4">
            <Form.Label>{label}</Form.Label>
            <Form.Control>
              {/* Its knob moves to the right in every language: turned as a whole it stays inside. */}
              <Switch {...field} dir="ltr" size="small" checked={value === true} onCheckedChange={onChange} className="rtl:rotate-180" />
            </Form.Control>
          </div>
          {hint && <Form.Hint>{hint}</Form.Hint>}
        </Form.Item>
      )}
    />
  )
}

/** One of several that are shown. */
export const ShownField = ({ name, label }: FieldProps) => {
  const { control } = useFormContext<LookValues>()
  return (
    <Form.Field
      control={control}
      name={name}
      render={({ field: { value, onChange, ...field } }) => (
        <Form.Item>
          <div className="flex items-center gap-x-2">
            <Form.Control>
              <Checkbox {...field} checked={value === true} onCheckedChange={(checked) => onChange(checked === true)} />
            </Form.Control>
            <Form.Label className="font-normal">{label}</Form.Label>
          </div>
        </Form.Item>
      )}
    />
  )
}
