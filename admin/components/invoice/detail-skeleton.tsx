import { Container, Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

const Block = ({ height }: { height: string }) => (
  <Container className="flex flex-col gap-y-4">
    <Skeleton className="h-6 w-40" />
    <Skeleton className={height} />
  </Container>
)

/** The page's shape while it loads, so that nothing jumps when it is there. */
export const DetailSkeleton = () => {
  const { t } = useTranslation()
  return (
    <div
      role="status"
      aria-label={t("invoicing.detail.loading")}
      className="grid grid-cols-1 gap-3 xl:grid-cols-[minmax(0,1fr)_440px] xl:gap-x-4"
    >
      <div className="flex flex-col gap-y-3">
        <Block height="h-16" />
        <Block height="h-32" />
        <Block height="h-48" />
      </div>
      <div className="flex flex-col gap-y-3">
        <Block height="h-40" />
        <Block height="h-24" />
      </div>
    </div>
  )
}
