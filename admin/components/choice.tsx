import { Select } from "@medusajs/ui"
import { forwardRef, type ComponentPropsWithoutRef } from "react"
import { useTranslation } from "react-i18next"

export interface Option {
  value: string
  label: string
}

interface ChoiceProps extends Omit<ComponentPropsWithoutRef<typeof Select.Trigger>, "value" | "onChange" | "children"> {
  value: string
  options: Option[]
  onChange: (value: string) => void
}

/** One of a few, in every form of ours: what a form gives to its input (name, id, what describes it) is the button's that opens it. */
export const Choice = forwardRef<HTMLButtonElement, ChoiceProps>(({ value, options, onChange, name, ...trigger }, ref) => {
  const { i18n } = useTranslation()
  return (
    <Select dir={i18n.dir()} name={name} value={value} onValueChange={onChange}>
      <Select.Trigger ref={ref} {...trigger}>
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
  )
})
Choice.displayName = "Choice"
