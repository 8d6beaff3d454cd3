import { useTranslation } from "react-i18next"
import { useFormat } from "../../hooks/use-format"
import { isZero } from "../../lib/format"
import type { InvoiceDocument } from "../../../src/types"
import { Section } from "../section"
import { AmountRow } from "./amount-row"

/** The document's own arithmetic, from the lines to what it asks for. */
export const TotalsSection = ({ document }: { document: InvoiceDocument }) => {
  const { t } = useTranslation()
  const { totals, currency, settlements } = document
  const row = (field: "lines" | "charges" | "net" | "tax" | "gross", isSum = false) => (
    <AmountRow label={t(`invoicing.totals.${field}`)} amount={totals[field]} currency={currency} isSum={isSum} />
  )
  return (
    <Section title={t("invoicing.detail.totals")}>
      <div className="flex flex-col gap-y-2 px-6 py-4">
        {row("lines")}
        {!isZero(totals.charges) && row("charges")}
        {!isZero(totals.allowances) && (
          <AmountRow label={t("invoicing.totals.allowances")} amount={`-${totals.allowances}`} currency={currency} />
        )}
        {row("net")}
        {row("tax")}
        {row("gross", true)}
      </div>
      <div className="flex flex-col gap-y-2 px-6 py-4">
        {settlements.map((settlement, index) => (
          <SettlementRow key={index} settlement={settlement} currency={currency} />
        ))}
        {!isZero(totals.rounding) && (
          <AmountRow label={t("invoicing.totals.rounding")} amount={totals.rounding} currency={currency} />
        )}
        <AmountRow label={t(`invoicing.totals.${document.type === "credit_note" ? "credited" : "payable"}`)} amount={totals.payable} currency={currency} isSum />
      </div>
    </Section>
  )
}

interface SettlementRowProps {
  settlement: InvoiceDocument["settlements"][number]
  currency: InvoiceDocument["currency"]
}

const SettlementRow = ({ settlement, currency }: SettlementRowProps) => {
  const { t } = useTranslation()
  const { day } = useFormat()
  const label = (
    <>
      {t(`invoicing.settlementKind.${settlement.kind}`)}
      {" · "}
      <bdi>{settlement.label}</bdi>
      {" · "}
      <bdi>{day(settlement.day)}</bdi>
    </>
  )
  return <AmountRow label={label} amount={`-${settlement.amount}`} currency={currency} />
}
