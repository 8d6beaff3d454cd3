import { useTranslation } from "react-i18next"
import { useFormat } from "../../hooks/use-format"
import type { InvoiceDocument } from "../../../src/types"
import { Section } from "../section"
import { PartyCard, PartyDetail } from "./party-card"

export const PartiesSection = ({ document }: { document: InvoiceDocument }) => {
  const { t } = useTranslation()
  const { day } = useFormat()
  const { seller, buyer, delivery } = document
  return (
    <Section title={t("invoicing.detail.parties")}>
      <div className="bg-ui-border-base grid grid-cols-1 gap-px md:grid-cols-2 2xl:grid-cols-3">
        <PartyCard title={t("invoicing.detail.seller")} party={seller} />
        <PartyCard title={t("invoicing.detail.buyer")} party={buyer} />
        {delivery && (
          <div className="bg-ui-bg-base md:col-span-2 2xl:col-span-1">
            <PartyCard title={t("invoicing.detail.delivery")} party={delivery}>
              <PartyDetail label={t("invoicing.fields.deliveredOn")} value={delivery.day && day(delivery.day)} />
            </PartyCard>
          </div>
        )}
      </div>
    </Section>
  )
}
