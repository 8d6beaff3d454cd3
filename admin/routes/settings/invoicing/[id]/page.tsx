import { Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Outlet, useParams } from "react-router-dom"
import type { UIMatch } from "react-router-dom"
import { LoadError } from "../../../../components/load-error"
import { LookCard } from "../../../../components/look/look-card"
import { MissingSummary } from "../../../../components/profile-detail/missing-summary"
import { ProfileBreadcrumb } from "../../../../components/profile-detail/profile-breadcrumb"
import { ProfileHeader } from "../../../../components/profile-detail/profile-header"
import { ProfileSkeleton } from "../../../../components/profile-detail/profile-skeleton"
import { SectionCard } from "../../../../components/profile-detail/section-card"
import { MAIN_SECTIONS, SIDE_SECTIONS } from "../../../../components/profile-sections"
import { useProfile } from "../../../../hooks/api/profiles"

const ProfilePage = () => {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const { profile, error, refetch, isRefetching } = useProfile(id)

  // The dashboard's own page for an address with nothing at it.
  if (error?.status === 404) {
    throw error
  }
  if (error && !profile) {
    return (
      <Container className="p-0">
        <LoadError
          title={t("invoicing.profiles.loadFailed")}
          message={error.message}
          onRetry={() => void refetch()}
          isRetrying={isRefetching}
        />
      </Container>
    )
  }
  if (!profile) {
    return <ProfileSkeleton />
  }

  return (
    <>
      <ProfileHeader profile={profile} />
      <MissingSummary issues={profile.issues} />
      <div className="flex flex-col gap-2 xl:flex-row xl:items-start">
        <div className="flex min-w-0 flex-1 flex-col gap-2">
          {MAIN_SECTIONS.map((section) => (
            <SectionCard key={section.id} section={section} profile={profile} />
          ))}
        </div>
        <div className="flex w-full min-w-0 flex-col gap-2 xl:max-w-[440px]">
          <LookCard profile={profile} />
          {SIDE_SECTIONS.map((section) => (
            <SectionCard key={section.id} section={section} profile={profile} />
          ))}
        </div>
      </div>
      <Outlet />
    </>
  )
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <ProfileBreadcrumb id={params.id ?? ""} />,
}

export default ProfilePage
