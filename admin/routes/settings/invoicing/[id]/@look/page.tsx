import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { LookEditor } from "../../../../../components/look/look-editor"
import { useDesigns } from "../../../../../hooks/api/printing"
import { useProfile } from "../../../../../hooks/api/profiles"

const LookPage = () => {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const { profile } = useProfile(id)
  const { data: designs } = useDesigns()

  return (
    <RouteFocusModal>
      <RouteFocusModal.Title asChild>
        <span className="sr-only">{t("invoicing.printing.title")}</span>
      </RouteFocusModal.Title>
      <RouteFocusModal.Description asChild>
        <span className="sr-only">{t("invoicing.printing.hint")}</span>
      </RouteFocusModal.Description>
      {profile && designs && <LookEditor profile={profile} designs={designs} />}
    </RouteFocusModal>
  )
}

export default LookPage
