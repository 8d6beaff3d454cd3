import { Text, clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCreditPreview, InvoiceDocument } from "../../../../src/types"
import { useFindingText } from "../../profile-form/use-finding-text"
import { AmountRow } from "../amount-row"
import { TaxLabel } from "../lines-section"

interface CreditPreviewProps {
  preview: AdminCreditPreview
  currency: InvoiceDocument["currency"]
  /** False while the server works out what stands in the form now. */
  isCurrent: boolean
}

const Problems = ({ preview }: { preview: AdminCreditPreview }) => {
  const textOf = useFindingText()
  return (
    <ul className="flex flex-col gap-y-1">
      {preview.issues
        .filter(({ severity }) => severity === "error")
        .map((issue) => (
          <li key={`${issue.rule}:${issue.path}`}>
            <Text size="small" className="text-ui-fg-error break-words">
              <bdi>{textOf(issue)}</bdi>
            </Text>
          </li>
        ))}
    </ul>
  )
}

/** What the credit note would say: lines, tax by rate, and its total. */
export const CreditPreview = ({ preview, currency, isCurrent }: CreditPreviewProps) => {
  const { t } = useTranslation()
  const { lines, charges, taxes, totals } = preview
  const parts = [...lines.map(({ name, quantity, net }) => ({ name: `${quantity} × ${name}`, net })), ...charges.map(({ reason, net }) => ({ name: reason, net }))]
  return (
    <section
      aria-label={t("invoicing.credit.preview")}
      aria-live="polite"
      aria-busy={!isCurrent}
      className={clx("bg-ui-bg-subtle flex flex-col gap-y-2 rounded-lg border p-4", { "opacity-60": !isCurrent })}
    >
      <Text size="small" weight="plus" leading="compact">
        {t("invoicing.credit.preview")}
      </Text>
      <Problems preview={preview} />
      {totals && (
        <>
          {parts.map(({ name, net }, index) => (
            <AmountRow key={index} label={<bdi>{name}</bdi>} amount={net} currency={currency} />
          ))}
          {taxes.map((tax) => (
            <AmountRow
              key={`${tax.category}-${tax.rate}-${tax.reason}`}
              label={<>{t("invoicing.totals.tax")} <TaxLabel tax={tax} /></>}
              amount={tax.tax}
              currency={currency}
            />
          ))}
          <AmountRow label={t("invoicing.totals.gross")} amount={totals.payable} currency={currency} isSum />
        </>
      )}
    </section>
  )
}
