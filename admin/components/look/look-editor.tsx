import { RouteFocusModal, useRouteModal } from "@medusajs/dashboard/components"
import { Alert, Button, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { AdminDesignsResponse, AdminProfile } from "../../../src/types"
import { useUpdateProfile } from "../../hooks/api/profiles"
import { baseLanguage } from "../../hooks/use-document-languages"
import { SubmitForm } from "../submit-form"
import { LookFields } from "./look-fields"
import { LookPreview } from "./look-preview"
import { isColour, toLookInput, toLookValues, type LookValues } from "./look-values"

const useSaveLook = (profile: AdminProfile, languages: string[]) => {
  const { t } = useTranslation()
  const { handleSuccess } = useRouteModal()
  const form = useForm<LookValues>({ defaultValues: toLookValues(profile, languages) })
  const { mutate, isPending } = useUpdateProfile(profile.id)
  const save = form.handleSubmit((values) => {
    if (!isColour(values.accent)) {
      form.setFocus("accent")
      return
    }
    const { logo, ...input } = toLookInput(values, profile)
    // A logo that was not touched is not sent again: it is flat already.
    mutate(form.formState.dirtyFields.logo ? { ...input, logo } : input, {
      onSuccess: () => {
        toast.success(t("invoicing.printing.saved"))
        handleSuccess()
      },
      onError: (error) => form.setError("root", { type: "server", message: error.message }),
    })
  })
  return { form, save, isPending }
}

/** The look of a profile's documents: settings on one side, the printed page on the other. */
export const LookEditor = ({ profile, designs }: { profile: AdminProfile; designs: AdminDesignsResponse }) => {
  const { t } = useTranslation()
  const languages = [...new Set(designs.languages.map(baseLanguage))]
  const { form, save, isPending } = useSaveLook(profile, languages)
  const problem = form.formState.errors.root?.message
  return (
    <RouteFocusModal.Form form={form}>
      <SubmitForm onSubmit={save} className="flex size-full flex-col overflow-hidden">
        <RouteFocusModal.Body className="flex flex-1 flex-col overflow-y-auto lg:flex-row lg:overflow-hidden">
          <div className="w-full shrink-0 lg:w-[420px] lg:overflow-y-auto lg:border-e">
            {problem && (
              <div className="px-6 pt-6">
                <Alert variant="error">{problem}</Alert>
              </div>
            )}
            <LookFields designs={designs} language={baseLanguage(profile.language)} />
          </div>
          <LookPreview profile={profile} />
        </RouteFocusModal.Body>
        <RouteFocusModal.Footer>
          <div className="flex items-center justify-end gap-x-2">
            <RouteFocusModal.Close asChild>
              <Button type="button" size="small" variant="secondary">
                {t("actions.cancel")}
              </Button>
            </RouteFocusModal.Close>
            <Button type="submit" size="small" isLoading={isPending}>
              {t("actions.save")}
            </Button>
          </div>
        </RouteFocusModal.Footer>
      </SubmitForm>
    </RouteFocusModal.Form>
  )
}
