import { Button, Heading } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { InvoiceTab } from "../lib/invoice-tabs"
import { HealthButton } from "./health/health-button"
import { InvoiceTabs } from "./invoice-tabs"

interface InvoiceListHeaderProps {
  tab: InvoiceTab
  onOpenTab: (tab: InvoiceTab) => void
  /** What can be done with all that the list shows. */
  children: ReactNode
}

/** The head of the list: its name, its tabs, and where else to go from here. */
export const InvoiceListHeader = ({ tab, onOpenTab, children }: InvoiceListHeaderProps) => {
  const { t } = useTranslation()
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-3 px-6 py-3">
      <Heading>{t("invoicing.domain")}</Heading>
      <div className="order-last w-full min-w-0 md:order-none md:w-auto md:flex-1">
        <InvoiceTabs tab={tab} onOpen={onOpenTab} />
      </div>
      <div className="ms-auto flex items-center gap-x-2">
        {children}
        <HealthButton />
        <Button size="small" variant="secondary" asChild>
          <Link to="/settings/invoicing">{t("invoicing.actions.settings")}</Link>
        </Button>
      </div>
    </div>
  )
}
