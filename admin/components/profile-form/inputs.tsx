import { Combobox, CountrySelect } from "@medusajs/dashboard/components"
import { Input, Textarea } from "@medusajs/ui"
import type { ComponentPropsWithoutRef } from "react"
import { Choice, type Option } from "../choice"
import { ProfileField } from "./profile-field"
import type { ProfileFieldProps } from "./profile-field"

type InputProps = Pick<
  ComponentPropsWithoutRef<typeof Input>,
  "type" | "inputMode" | "min" | "max" | "maxLength" | "placeholder" | "autoComplete" | "autoFocus"
>

/** Text whose direction follows what is written in it. */
export const TextField = ({ name, words, hint, className, ...input }: ProfileFieldProps & InputProps) => (
  <ProfileField
    {...{ name, words, hint, className }}
    render={({ value, ...field }, invalid) => (
      <Input dir="auto" autoComplete="off" {...input} {...field} value={String(value ?? "")} aria-invalid={invalid} />
    )}
  />
)

/** Ids, account numbers, addresses of the net and numbers: written from the left in every language. */
export const CodeField = ({ name, words, hint, className, ...input }: ProfileFieldProps & InputProps) => (
  <ProfileField
    {...{ name, words, hint, className }}
    render={({ value, ...field }, invalid) => (
      <Input
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        className="rtl:text-right"
        {...input}
        {...field}
        value={String(value ?? "")}
        aria-invalid={invalid}
      />
    )}
  />
)

export const ParagraphField = ({ rows = 3, ...props }: ProfileFieldProps & { rows?: number }) => (
  <ProfileField
    {...props}
    render={({ value, ...field }, invalid) => (
      <Textarea dir="auto" rows={rows} {...field} value={String(value ?? "")} aria-invalid={invalid} />
    )}
  />
)

/** One of a few. */
export const ChoiceField = ({ options, ...props }: ProfileFieldProps & { options: Option[] }) => (
  <ProfileField
    {...props}
    render={({ value, ...field }, invalid) => <Choice {...field} value={String(value ?? "")} options={options} aria-invalid={invalid} />}
  />
)

/** One or several of many, found by typing. */
export const SearchField = ({ options, clearable, ...props }: ProfileFieldProps & { options: Option[]; clearable?: boolean }) => (
  <ProfileField
    {...props}
    render={({ value, onChange, ...field }, invalid) => (
      <Combobox
        {...field}
        options={options}
        value={value as string | string[]}
        onChange={(next?: string | string[]) => onChange(next ?? (Array.isArray(value) ? [] : ""))}
        allowClear={clearable}
        displayMode={Array.isArray(value) ? "chips" : "count"}
        aria-invalid={invalid}
      />
    )}
  />
)

export const CountryField = (props: ProfileFieldProps) => (
  <ProfileField
    {...props}
    render={({ value, onChange, ...field }, invalid) => (
      <CountrySelect
        {...field}
        value={String(value ?? "")}
        onChange={(next) => onChange(next ?? "")}
        aria-invalid={invalid}
        allowClear
      />
    )}
  />
)
