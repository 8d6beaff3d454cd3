import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { get } from "react-hook-form"
import type { UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { AdminProfileInput } from "../../../src/types"
import { useUpdateProfile } from "../../hooks/api/profiles"
import { fieldOfError } from "./finding-paths"
import { toProfileInput } from "./form-values"
import type { ProfileValues } from "./form-values"

/** Puts a refusal beside the field it names, or at the head of the form. */
export const showError = (form: UseFormReturn<ProfileValues>, message: string) => {
  const field = fieldOfError(message)
  const isShown = field !== undefined && get(form.control._fields, field) !== undefined
  form.setError(isShown ? (field as keyof ProfileValues) : "root", { type: "server", message })
}

/** Saves only what the drawer shows, so that two people can edit two sections. */
export const useSaveSection = (id: string, keys: (keyof AdminProfileInput)[], form: UseFormReturn<ProfileValues>) => {
  const { t } = useTranslation()
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useUpdateProfile(id)

  const save = form.handleSubmit((values) => {
    const input = toProfileInput(values)
    mutate(Object.fromEntries(keys.map((key) => [key, input[key]])), {
      onSuccess: () => {
        toast.success(t("invoicing.profiles.saved"))
        handleSuccess()
      },
      onError: (error) => showError(form, error.message),
    })
  })

  return { save, isPending }
}
