import { Container, Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

const Card = ({ rows }: { rows: number }) => (
  <Container className="flex flex-col gap-y-4 px-6 py-4">
    <Skeleton className="h-6 w-40" />
    {Array.from({ length: rows }, (_, index) => (
      <Skeleton key={index} className="h-5 w-full" />
    ))}
  </Container>
)

/** The page's outline while the profile is on its way. */
export const ProfileSkeleton = () => {
  const { t } = useTranslation()
  return (
    <div role="status" aria-label={t("invoicing.profiles.loading")} className="flex flex-col gap-y-3">
      <Card rows={1} />
      <Card rows={3} />
      <Card rows={4} />
    </div>
  )
}
