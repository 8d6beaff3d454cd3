import { RouteDrawer } from "@medusajs/dashboard/components"
import { Alert, Button } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { AdminProfile } from "../../../src/types"
import type { ProfileSection } from "../profile-sections"
import { SubmitForm } from "../submit-form"
import { ProfileCheckProvider } from "./findings-context"
import { toProfileValues } from "./form-values"
import type { ProfileValues } from "./form-values"
import { SectionFindings } from "./section-findings"
import { useSaveSection } from "./use-save-section"

interface SectionFormProps {
  profile: AdminProfile
  section: ProfileSection
}

/** One section of a profile in a drawer, checked by the server as one types. */
export const SectionForm = ({ profile, section: { keys, Fields } }: SectionFormProps) => {
  const { t } = useTranslation()
  const form = useForm<ProfileValues>({ defaultValues: toProfileValues(profile) })
  const { save, isPending } = useSaveSection(profile.id, keys, form)
  const problem = form.formState.errors.root?.message

  return (
    <RouteDrawer.Form form={form}>
      <ProfileCheckProvider id={profile.id}>
        <SubmitForm onSubmit={save} className="flex flex-1 flex-col overflow-hidden">
          <RouteDrawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
            {problem && <Alert variant="error">{problem}</Alert>}
            <SectionFindings keys={keys} />
            <Fields />
          </RouteDrawer.Body>
          <RouteDrawer.Footer>
            <div className="flex items-center justify-end gap-x-2">
              <RouteDrawer.Close asChild>
                <Button type="button" size="small" variant="secondary">
                  {t("actions.cancel")}
                </Button>
              </RouteDrawer.Close>
              <Button type="submit" size="small" isLoading={isPending}>
                {t("actions.save")}
              </Button>
            </div>
          </RouteDrawer.Footer>
        </SubmitForm>
      </ProfileCheckProvider>
    </RouteDrawer.Form>
  )
}
