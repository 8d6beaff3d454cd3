import { Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { LoadError } from "./load-error"

interface WaitingProps {
  error: Error | null
  onRetry: () => unknown
  isRetrying: boolean
}

/** What stands in a drawer or modal until what it is about has been read: a sketch of it, or why it could not be read. */
export const Waiting = ({ error, onRetry, isRetrying }: WaitingProps) => {
  const { t } = useTranslation()
  return error ? (
    <LoadError title={t("invoicing.profiles.loadFailed")} message={error.message} onRetry={() => void onRetry()} isRetrying={isRetrying} />
  ) : (
    <div role="status" aria-label={t("invoicing.detail.loading")} className="flex w-full flex-col gap-y-3 p-6">
      <Skeleton className="h-8 w-full" />
      <Skeleton className="h-32 w-full" />
    </div>
  )
}
