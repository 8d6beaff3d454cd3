import { XMark } from "@medusajs/icons"
import { Drawer, IconButton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** The cross of a drawer or a modal; the dashboard's own has no name for those who do not see it. */
export const CloseButton = () => {
  const { t } = useTranslation()
  return (
    <Drawer.Close asChild>
      <IconButton size="small" type="button" variant="transparent" aria-label={t("actions.close")}>
        <XMark />
      </IconButton>
    </Drawer.Close>
  )
}
