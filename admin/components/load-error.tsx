import { ArrowPath, ExclamationCircle } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

interface LoadErrorProps {
  title: string
  /** The server's own words, when it sent any. */
  message?: string
  onRetry: () => void
  isRetrying?: boolean
}

export const LoadError = ({ title, message, onRetry, isRetrying }: LoadErrorProps) => {
  const { t } = useTranslation()
  return (
    <div role="alert" className="flex min-h-[200px] flex-col items-center justify-center gap-y-4 px-6 py-8 text-center">
      <ExclamationCircle className="text-ui-fg-subtle" />
      <div className="flex flex-col gap-y-1">
        <Text size="small" weight="plus" leading="compact">
          {title}
        </Text>
        {message && (
          <Text size="small" className="text-ui-fg-subtle break-words">
            <bdi>{message}</bdi>
          </Text>
        )}
      </div>
      <Button size="small" variant="secondary" onClick={onRetry} isLoading={isRetrying}>
        <ArrowPath />
        {t("invoicing.actions.tryAgain")}
      </Button>
    </div>
  )
}
