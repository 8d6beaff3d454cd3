import { RouteFocusModal, useRouteModal } from "@medusajs/dashboard/components"
import { Alert, Button, Heading, Text, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { Address, AdminProfileInput } from "../../../src/types"
import { useCreateProfile } from "../../hooks/api/profiles"
import { ModalHeader } from "../modal-header"
import { LanguageField, TimeZoneField } from "../profile-sections/issuing"
import { SubmitForm } from "../submit-form"
import type { ProfileValues } from "./form-values"
import { CountryField, TextField } from "./inputs"
import { useShowError } from "./use-save-section"

const NOWHERE: Address = {
  line1: null,
  line2: null,
  building_number: null,
  district: null,
  city: null,
  postal_code: null,
  province: null,
  country_code: null,
}

const toInput = ({ name, legal_name, address, language, time_zone }: ProfileValues): AdminProfileInput => ({
  name: name.trim(),
  legal_name: legal_name.trim() || null,
  address: { ...NOWHERE, country_code: address.country_code.toUpperCase() || null },
  language,
  time_zone,
})

const useCreateForm = () => {
  const { t } = useTranslation()
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useCreateProfile()
  const form = useForm<ProfileValues>({
    defaultValues: {
      name: "",
      legal_name: "",
      address: { country_code: "" },
      language: "en",
      time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    },
  })
  const showError = useShowError(form)
  const save = form.handleSubmit((values) => {
    if (!values.name.trim()) {
      form.setError("name", { message: t("invoicing.profiles.nameNeeded") })
      return
    }
    mutate(toInput(values), {
      onSuccess: ({ profile }) => {
        toast.success(t("invoicing.profiles.created"))
        handleSuccess(`/settings/invoicing/${profile.id}`)
      },
      onError: (error) => showError(error.message),
    })
  })
  return { form, save, isPending }
}

const CreateFields = () => {
  const { t } = useTranslation()
  return (
    <>
      <div>
        <RouteFocusModal.Title asChild>
          <Heading>{t("invoicing.profiles.create")}</Heading>
        </RouteFocusModal.Title>
        <RouteFocusModal.Description asChild>
          <Text size="small" className="text-ui-fg-subtle">{t("invoicing.profiles.createHint")}</Text>
        </RouteFocusModal.Description>
      </div>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <TextField name="name" hint autoFocus />
        <TextField name="legal_name" hint />
        <CountryField name="address.country_code" />
        <LanguageField />
        <TimeZoneField />
      </div>
    </>
  )
}

/** A new selling entity: only what the rest is worked out from; its page says what is missing. */
export const CreateForm = () => {
  const { t } = useTranslation()
  const { form, save, isPending } = useCreateForm()
  const problem = form.formState.errors.root?.message
  return (
    <RouteFocusModal.Form form={form}>
      <SubmitForm onSubmit={save} className="flex h-full flex-col overflow-hidden">
        <ModalHeader />
        <RouteFocusModal.Body className="flex flex-1 flex-col items-center overflow-y-auto">
          <div className="flex w-full max-w-[720px] flex-col gap-y-8 px-4 py-8 sm:py-16">
            {problem && <Alert variant="error">{problem}</Alert>}
            <CreateFields />
          </div>
        </RouteFocusModal.Body>
        <RouteFocusModal.Footer>
          <div className="flex items-center justify-end gap-x-2">
            <RouteFocusModal.Close asChild>
              <Button type="button" size="small" variant="secondary">{t("actions.cancel")}</Button>
            </RouteFocusModal.Close>
            <Button type="submit" size="small" isLoading={isPending}>{t("actions.create")}</Button>
          </div>
        </RouteFocusModal.Footer>
      </SubmitForm>
    </RouteFocusModal.Form>
  )
}
