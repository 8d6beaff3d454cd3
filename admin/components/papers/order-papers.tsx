import { DocumentText } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Section } from "../section"
import { useSavePaper } from "./use-save-paper"

/** An order as far as its papers need it. */
export interface OrderOfPapers {
  id: string
  display_id?: number | null
  fulfillments?: { id: string; canceled_at?: string | Date | null }[] | null
}

const PaperButton = ({ address, name, label }: { address: string; name: string; label: string }) => {
  const { save, isPrinting } = useSavePaper(address, name)
  return (
    <Button size="small" variant="secondary" onClick={save} isLoading={isPrinting}>
      <DocumentText />
      {label}
    </Button>
  )
}

/** One packing slip for the whole order, or one for each fulfilment when it is sent in several. */
const PackingSlips = ({ order }: { order: OrderOfPapers }) => {
  const { t } = useTranslation()
  const address = `/admin/orders/${order.id}/packing-slip`
  const name = `packing-slip-${order.display_id ?? order.id}`
  const sent = (order.fulfillments ?? []).filter(({ canceled_at }) => !canceled_at)
  return (
    <>
      <PaperButton address={address} name={name} label={t("invoicing.printing.packingSlip")} />
      {sent.length > 1 &&
        sent.map(({ id }, index) => (
          <PaperButton
            key={id}
            address={`${address}?fulfillment_id=${id}`}
            name={`${name}-${index + 1}`}
            label={t("invoicing.printing.packingSlipOf", { number: index + 1 })}
          />
        ))}
    </>
  )
}

const Proforma = ({ order }: { order: OrderOfPapers }) => {
  const { t } = useTranslation()
  const name = `proforma-${order.display_id ?? order.id}`
  return <PaperButton address={`/admin/orders/${order.id}/proforma`} name={name} label={t("invoicing.printing.proforma")} />
}

/** What can be printed of an order beside its invoices. */
export const PaperButtons = ({ order }: { order: OrderOfPapers }) => (
  <div className="flex flex-wrap gap-2 px-6 py-4">
    <PackingSlips order={order} />
    <Proforma order={order} />
  </div>
)

/** The proforma of a draft order, as a card on its page: it has no invoice and sends nothing yet. */
export const DraftPapers = ({ order }: { order: OrderOfPapers }) => {
  const { t } = useTranslation()
  return (
    <Section title={t("invoicing.domain")}>
      <div className="px-6 py-4">
        <Proforma order={order} />
      </div>
    </Section>
  )
}
