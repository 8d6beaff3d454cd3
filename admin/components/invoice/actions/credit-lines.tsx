import { Checkbox, Input, Text } from "@medusajs/ui"
import { useFormContext, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../../hooks/use-format"
import type { AdminCreditableLine, InvoiceDocument } from "../../../../src/types"
import { Money } from "../../money"
import { decimalText, isUnreadable } from "../../../lib/typed-amount"
import { Problem } from "../../problem"
import type { CreditValues } from "./use-credit"

type Currency = InvoiceDocument["currency"]

/** What is chosen when a line is ticked: all that is left of it. */
const allOf = ({ kind, quantity, gross }: AdminCreditableLine) => (kind === "charge" ? gross : quantity)

const LineChoice = ({ line, currency }: { line: AdminCreditableLine; currency: Currency }) => {
  const { t } = useTranslation()
  const { decimal } = useFormat()
  const { setValue, register } = useFormContext<CreditValues>()
  const name = `lines.${line.line_id}` as const
  const chosen = useWatch<CreditValues, typeof name>({ name }) ?? ""
  const id = `credit-${line.line_id}`
  const isCharge = line.kind === "charge"
  const isWrong = isUnreadable(chosen)
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-2 px-4 py-3">
      <Checkbox
        id={id}
        aria-label={line.name}
        checked={chosen !== ""}
        onCheckedChange={(isChosen) => setValue(name, isChosen ? allOf(line) : "", { shouldDirty: true })}
      />
      <label htmlFor={id} className="flex min-w-0 flex-1 flex-col gap-y-0.5">
        <Text as="span" size="small" leading="compact" className="break-words">
          <bdi>{line.name}</bdi>
        </Text>
        <Text as="span" size="xsmall" className="text-ui-fg-muted">
          {line.kind === "line" && <>{t("invoicing.credit.quantityLeft", { quantity: decimal(line.quantity) })} · </>}
          <Money amount={line.gross} currency={currency} />
        </Text>
      </label>
      <Input
        size="small"
        dir="ltr"
        className="w-28 text-end"
        inputMode="decimal"
        autoComplete="off"
        aria-label={t(`invoicing.credit.${isCharge ? "amountOf" : "quantityOf"}`, { name: line.name })}
        aria-invalid={isWrong}
        placeholder={isCharge ? `${decimalText(0, currency.digits)} ${currency.code}` : "0"}
        {...register(name)}
      />
      {isWrong && (
        <div className="w-full">
          <Problem>{t(isCharge ? "invoicing.payment.amountNeeded" : "invoicing.credit.quantityNeeded")}</Problem>
        </div>
      )}
    </li>
  )
}

/** The lines and charges that can still be credited, each with how much of it. */
export const CreditLines = ({ lines, currency }: { lines: AdminCreditableLine[]; currency: Currency }) => {
  const { t } = useTranslation()
  return lines.length ? (
    <ul aria-label={t("invoicing.credit.lines")} className="bg-ui-bg-component shadow-elevation-card-rest divide-y rounded-lg">
      {lines.map((line) => (
        <LineChoice key={line.line_id} line={line} currency={currency} />
      ))}
    </ul>
  ) : (
    <Text size="small" className="text-ui-fg-muted">
      {t("invoicing.credit.noLines")}
    </Text>
  )
}
