import { CommandBar } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCreateDownload } from "../../../src/types"

interface ChosenBarProps {
  ids: string[]
  onDownload: (kind: AdminCreateDownload["kind"]) => void
}

/** What can be done with the rows that are chosen. The table's own bar counts them in English only. */
export const ChosenBar = ({ ids, onDownload }: ChosenBarProps) => {
  const { t } = useTranslation()
  return (
    <CommandBar open={ids.length > 0}>
      <CommandBar.Bar>
        <CommandBar.Value>{t("invoicing.printing.chosen", { count: ids.length })}</CommandBar.Value>
        <CommandBar.Seperator />
        <CommandBar.Command action={() => onDownload("pdf")} label={t("invoicing.printing.asPdf")} shortcut="P" />
        <CommandBar.Seperator />
        <CommandBar.Command action={() => onDownload("zip")} label={t("invoicing.printing.asZip")} shortcut="Z" />
      </CommandBar.Bar>
    </CommandBar>
  )
}
