import { ArrowDownTray } from "@medusajs/icons"
import { Button, DropdownMenu } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCreateDownload } from "../../../src/types"

interface DownloadMenuProps {
  isLoading: boolean
  isDisabled: boolean
  onPick: (kind: AdminCreateDownload["kind"]) => void
}

/** Everything that the list shows now, on all of its pages, as one file. */
export const DownloadMenu = ({ isLoading, isDisabled, onPick }: DownloadMenuProps) => {
  const { t, i18n } = useTranslation()
  return (
    <DropdownMenu dir={i18n.dir()}>
      <DropdownMenu.Trigger asChild>
        <Button size="small" variant="secondary" isLoading={isLoading} disabled={isDisabled}>
          <ArrowDownTray />
          {t("invoicing.printing.download")}
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end">
        <DropdownMenu.Item onSelect={() => onPick("pdf")}>{t("invoicing.printing.downloadPdf")}</DropdownMenu.Item>
        <DropdownMenu.Item onSelect={() => onPick("zip")}>{t("invoicing.printing.downloadZip")}</DropdownMenu.Item>
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
