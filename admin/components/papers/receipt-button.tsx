import { ReceiptPercent } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSavePaper } from "./use-save-paper"

/** The receipt of a payment, below it. */
export const ReceiptButton = ({ invoice, transactionId }: { invoice: { id: string; number: string | null }; transactionId: string }) => {
  const { t } = useTranslation()
  const { save, isPrinting } = useSavePaper(`/admin/invoices/${invoice.id}/receipts/${transactionId}`, `receipt-${invoice.number ?? invoice.id}`)
  return (
    <Button size="small" variant="transparent" className="text-ui-fg-interactive txt-compact-xsmall -ms-1.5 h-6 self-start px-1.5" onClick={save} isLoading={isPrinting}>
      <ReceiptPercent />
      {t("invoicing.printing.receipt")}
    </Button>
  )
}
