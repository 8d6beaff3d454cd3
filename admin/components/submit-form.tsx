import type { ComponentPropsWithoutRef, KeyboardEvent, SyntheticEvent } from "react"

interface SubmitFormProps extends Omit<ComponentPropsWithoutRef<"form">, "onSubmit" | "onKeyDown"> {
  onSubmit: () => unknown
}

/** Whether the button that confirms can be pressed: it neither waits for an answer nor for something that is missing. */
const canConfirm = (form: HTMLFormElement) => !form.querySelector("button[type=submit]:disabled")

/**
 * A form with the dashboard's keys: Enter in a field sends nothing, Ctrl+Enter (⌘+Enter) confirms from anywhere. Unlike the dashboard's own
 * it leaves Enter to the buttons, and its keys do nothing that the button would not do: nothing twice, and nothing that was not shown before.
 */
export const SubmitForm = ({ onSubmit, ...form }: SubmitFormProps) => {
  const confirm = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (canConfirm(event.currentTarget)) {
      onSubmit()
    }
  }
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== "Enter") {
      return
    }
    if ((event.ctrlKey || event.metaKey) && !event.repeat) {
      confirm(event)
    } else if (event.target instanceof HTMLInputElement) {
      event.preventDefault()
    }
  }
  return <form noValidate {...form} onSubmit={confirm} onKeyDown={onKeyDown} />
}
