import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { LookEditor } from "../../../../../components/look/look-editor"
import { ModalHeader } from "../../../../../components/modal-header"
import { Waiting } from "../../../../../components/waiting"
import { useDesigns } from "../../../../../hooks/api/printing"
import { useProfile } from "../../../../../hooks/api/profiles"

const LookPage = () => {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const profile = useProfile(id)
  const designs = useDesigns()

  return (
    <RouteFocusModal>
      <RouteFocusModal.Title asChild>
        <span className="sr-only">{t("invoicing.printing.title")}</span>
      </RouteFocusModal.Title>
      <RouteFocusModal.Description asChild>
        <span className="sr-only">{t("invoicing.printing.hint")}</span>
      </RouteFocusModal.Description>
      <ModalHeader />
      {profile.profile && designs.data ? (
        <LookEditor profile={profile.profile} designs={designs.data} />
      ) : (
        <Waiting
          error={profile.error ?? designs.error}
          onRetry={() => Promise.all([profile.refetch(), designs.refetch()])}
          isRetrying={profile.isFetching || designs.isFetching}
        />
      )}
    </RouteFocusModal>
  )
}

export default LookPage
