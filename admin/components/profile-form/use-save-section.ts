import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { get } from "react-hook-form"
import type { UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useUpdateProfile } from "../../hooks/api/profiles"
import { toRefusal } from "./finding-paths"
import { toProfileInput } from "./form-values"
import type { ProfileFormInput, ProfileValues } from "./form-values"
import { useFindingText } from "./use-finding-text"

/** Puts a refusal beside the field it names, or at the head of the form. */
export const useShowError = (form: UseFormReturn<ProfileValues>) => {
  const textOf = useFindingText()
  return (message: string) => {
    const refusal = toRefusal(message)
    if (refusal && get(form.control._fields, refusal.path) !== undefined) {
      form.setError(refusal.path as keyof ProfileValues, { type: "server", message: textOf(refusal) })
      return
    }
    form.setError("root", { type: "server", message })
  }
}

/** Saves only what the drawer shows, so that two people can edit two sections. */
export const useSaveSection = (id: string, keys: (keyof ProfileFormInput)[], form: UseFormReturn<ProfileValues>) => {
  const { t } = useTranslation()
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useUpdateProfile(id)
  const showError = useShowError(form)

  const save = form.handleSubmit((values) => {
    const input = toProfileInput(values)
    mutate(Object.fromEntries(keys.map((key) => [key, input[key]])), {
      onSuccess: () => {
        toast.success(t("invoicing.profiles.saved"))
        handleSuccess()
      },
      onError: (error) => showError(error.message),
    })
  })

  return { save, isPending }
}
