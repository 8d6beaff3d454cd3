import { Button, Container, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminProfile } from "../../../src/types"
import { toProfileKey } from "../profile-form/finding-paths"
import type { ProfileSection } from "../profile-sections"
import { ProfileStatus } from "./profile-status"

interface SectionCardProps {
  section: ProfileSection
  profile: AdminProfile
}

export const SectionCard = ({ section: { id, keys, View }, profile }: SectionCardProps) => {
  const { t } = useTranslation()
  const title = t(`invoicing.profiles.sections.${id}.title`)
  const issues = profile.issues.filter(({ path }) => (keys as string[]).includes(toProfileKey(path)))
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <div className="flex min-w-0 flex-wrap items-center gap-2">
          <Heading level="h2">{title}</Heading>
          {issues.length > 0 && <ProfileStatus issues={issues} />}
        </div>
        <Button size="small" variant="secondary" asChild>
          <Link to={`edit/${id}`} aria-label={`${t("actions.edit")}: ${title}`}>
            {t("actions.edit")}
          </Link>
        </Button>
      </div>
      <View profile={profile} />
    </Container>
  )
}
