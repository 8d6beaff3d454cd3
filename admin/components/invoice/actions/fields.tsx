import { CountrySelect, Form } from "@medusajs/dashboard/components"
import { Button, Input, Textarea } from "@medusajs/ui"
import type { ComponentPropsWithoutRef, ReactNode } from "react"
import { useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { Choice, type Option } from "../../choice"
import { Problem } from "../../problem"

interface FieldProps {
  name: string
  label: string
  hint?: ReactNode
  /** What is wrong with what stands in it now. */
  problem?: string
  optional?: boolean
  className?: string
}

type Controlled = { value: string; onChange: (value: unknown) => void; name: string; ref: (element: unknown) => void }

const Field = ({ name, label, hint, problem, optional, className, render }: FieldProps & { render: (field: Controlled, invalid: boolean) => ReactNode }) => {
  const { control } = useFormContext()
  return (
    <Form.Field
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <Form.Item className={className}>
          <Form.Label optional={optional}>{label}</Form.Label>
          <Form.Control>{render(field as Controlled, fieldState.invalid || Boolean(problem))}</Form.Control>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          {problem && <Problem>{problem}</Problem>}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}

type InputProps = Pick<ComponentPropsWithoutRef<typeof Input>, "type" | "inputMode" | "min" | "max" | "maxLength" | "autoFocus">

/** Text whose direction follows what is written in it. */
export const TextInput = ({ name, label, hint, optional, className, ...input }: FieldProps & InputProps) => (
  <Field
    {...{ name, label, hint, optional, className }}
    render={(field, invalid) => <Input dir="auto" autoComplete="off" {...input} {...field} aria-invalid={invalid} />}
  />
)

/** Amounts, ids and days: written from the left in every language. */
export const CodeInput = ({ name, label, hint, problem, optional, className, ...input }: FieldProps & InputProps) => (
  <Field
    {...{ name, label, hint, problem, optional, className }}
    render={(field, invalid) => (
      <Input dir="ltr" autoComplete="off" spellCheck={false} className="rtl:text-right" {...input} {...field} aria-invalid={invalid} />
    )}
  />
)

/** One of a few. */
export const ChoiceInput = ({ options, ...props }: FieldProps & { options: Option[] }) => (
  <Field {...props} render={(field, invalid) => <Choice {...field} options={options} aria-label={props.label} aria-invalid={invalid} />} />
)

/** Why something is done, in a person's own words or in one of the usual ones. */
export const ReasonInput = ({ usual, ...props }: FieldProps & { usual: string[] }) => {
  const { setValue } = useFormContext()
  const { t } = useTranslation()
  return (
    <div className="flex flex-col gap-y-2">
      <Field {...props} render={(field, invalid) => <Textarea dir="auto" rows={2} maxLength={500} {...field} aria-invalid={invalid} />} />
      <div role="group" aria-label={t("invoicing.actions.usualReasons")} className="flex flex-wrap gap-1.5">
        {usual.map((reason) => (
          <Button
            key={reason}
            type="button"
            size="small"
            variant="secondary"
            className="txt-compact-xsmall h-6 px-2"
            onClick={() => setValue(props.name, reason, { shouldDirty: true, shouldValidate: true })}
          >
            {reason}
          </Button>
        ))}
      </div>
    </div>
  )
}

export const CountryInput = (props: FieldProps) => (
  <Field
    {...props}
    render={({ value, onChange, ...field }, invalid) => (
      <CountrySelect {...field} value={value} onChange={(next) => onChange(next ?? "")} aria-label={props.label} aria-invalid={invalid} />
    )}
  />
)
