import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Navigate, useParams } from "react-router-dom"
import { SectionForm } from "../../../../../../components/profile-form/section-form"
import { PROFILE_SECTIONS } from "../../../../../../components/profile-sections"
import { useProfile } from "../../../../../../hooks/api/profiles"

const EditSectionPage = () => {
  const { t } = useTranslation()
  const params = useParams()
  const { profile } = useProfile(params.id ?? "")
  const section = PROFILE_SECTIONS.find(({ id }) => id === params.section)

  if (!section) {
    return <Navigate to=".." replace />
  }

  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t(`invoicing.profiles.sections.${section.id}.title`)}</Heading>
        </RouteDrawer.Title>
        <RouteDrawer.Description className="text-ui-fg-subtle txt-compact-small">
          {t(`invoicing.profiles.sections.${section.id}.hint`)}
        </RouteDrawer.Description>
      </RouteDrawer.Header>
      {profile && <SectionForm key={section.id} profile={profile} section={section} />}
    </RouteDrawer>
  )
}

export default EditSectionPage
