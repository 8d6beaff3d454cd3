import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { DocumentText } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { InvoiceList } from "../../components/invoice-list"

const Crumb = () => {
  const { t } = useTranslation()
  return t("invoicing.domain")
}

export const handle = { breadcrumb: () => <Crumb /> }

export const config = defineRouteConfig({
  label: "invoicing.domain",
  translationNs: "translation",
  icon: DocumentText,
  rank: 1,
})

const InvoicesPage = () => (
  <LayoutComposer
    widgetsZonePrefix="invoice.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="InvoiceList">
          <InvoiceList />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export default InvoicesPage
