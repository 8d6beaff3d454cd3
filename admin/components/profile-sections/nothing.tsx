import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** An empty section, with what would stand there. */
export const Nothing = ({ words }: { words: string }) => {
  const { t } = useTranslation()
  return (
    <Text size="small" className="text-ui-fg-muted px-6 py-4">
      {t(`invoicing.profiles.none.${words}`)}
    </Text>
  )
}
