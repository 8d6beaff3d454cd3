import { ActionMenu, type Action } from "@medusajs/dashboard/components"
import { EllipsisHorizontal } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** The dashboard's menu of actions, with a button that says its name to those who do not see its dots. */
export const MoreMenu = ({ groups }: { groups: { actions: Action[] }[] }) => {
  const { t } = useTranslation()
  return (
    <ActionMenu groups={groups}>
      <IconButton size="small" variant="transparent" aria-label={t("invoicing.actions.more")}>
        <EllipsisHorizontal />
      </IconButton>
    </ActionMenu>
  )
}
