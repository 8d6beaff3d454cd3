import { RouteDrawer } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { Navigate, useParams } from "react-router-dom"
import { DrawerHeader } from "../../../../../../components/drawer-header"
import { SectionForm } from "../../../../../../components/profile-form/section-form"
import { PROFILE_SECTIONS } from "../../../../../../components/profile-sections"
import { Waiting } from "../../../../../../components/waiting"
import { useProfile } from "../../../../../../hooks/api/profiles"

const EditSectionPage = () => {
  const { t } = useTranslation()
  const params = useParams()
  const { profile, error, refetch, isFetching } = useProfile(params.id ?? "")
  const section = PROFILE_SECTIONS.find(({ id }) => id === params.section)

  if (!section) {
    return <Navigate to=".." replace />
  }

  return (
    <RouteDrawer>
      <DrawerHeader title={t(`invoicing.profiles.sections.${section.id}.title`)} hint={t(`invoicing.profiles.sections.${section.id}.hint`)} />
      {profile ? (
        <SectionForm key={section.id} profile={profile} section={section} />
      ) : (
        <Waiting error={error} onRetry={refetch} isRetrying={isFetching} />
      )}
    </RouteDrawer>
  )
}

export default EditSectionPage
