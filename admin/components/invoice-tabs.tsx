import { Tabs } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { INVOICE_TAB_IDS, toInvoiceTab, type InvoiceTab } from "../lib/invoice-tabs"

interface InvoiceTabsProps {
  tab: InvoiceTab
  onOpen: (tab: InvoiceTab) => void
}

export const InvoiceTabs = ({ tab, onOpen }: InvoiceTabsProps) => {
  const { t, i18n } = useTranslation()
  return (
    // "manual": a click would otherwise open the tab twice, by press and by focus, and Back would need two steps.
    <Tabs
      className="min-w-0"
      activationMode="manual"
      dir={i18n.dir(i18n.language)}
      value={tab}
      onValueChange={(value) => onOpen(toInvoiceTab(value))}
    >
      <Tabs.List className="-m-1 gap-1 overflow-x-auto p-1" aria-label={t("invoicing.tabs.label")}>
        {INVOICE_TAB_IDS.map((id) => (
          // There is no panel of its own for each tab that it could name.
          <Tabs.Trigger key={id} value={id} aria-controls={undefined} className="shrink-0 whitespace-nowrap">
            {t(`invoicing.tabs.${id}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
    </Tabs>
  )
}
