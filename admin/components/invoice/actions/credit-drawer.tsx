import { Alert, Button, Skeleton, Text } from "@medusajs/ui"
import { useFormContext, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../../hooks/use-format"
import type { AdminCreditPreview, AdminInvoiceDetail, InvoiceDocument } from "../../../../src/types"
import { ActionDrawer } from "./action-drawer"
import { CreditLines } from "./credit-lines"
import { CreditPreview } from "./credit-preview"
import { ChoiceInput, CodeInput, ReasonInput } from "./fields"
import { isUnreadable } from "../../../lib/typed-amount"
import { useCredit, type CreditValues } from "./use-credit"

const USUAL = ["returned", "damaged", "late", "wrongPrice", "goodwill", "wrongInvoice"]

const isPossible = (preview: AdminCreditPreview | undefined) =>
  Boolean(preview?.totals) && !preview?.issues.some(({ severity }) => severity === "error")

interface ChoiceProps {
  left: AdminCreditPreview["left"]
  currency: InvoiceDocument["currency"]
}

/** Lines with their quantities, or an amount; and a button for all that is left. */
const CreditChoice = ({ left, currency }: ChoiceProps) => {
  const { t } = useTranslation()
  const { money } = useFormat()
  const { setValue } = useFormContext<CreditValues>()
  const { by, amount } = useWatch<CreditValues>() as CreditValues
  const chooseAll = () =>
    by === "amount"
      ? setValue("amount", left.gross)
      : left.lines.forEach((line) => setValue(`lines.${line.line_id}`, line.kind === "charge" ? line.gross : line.quantity))
  return (
    <div className="flex flex-col gap-y-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Text size="small" className="text-ui-fg-subtle">
          {t("invoicing.credit.left", { amount: money(left.gross, currency) })}
        </Text>
        <Button type="button" size="small" variant="transparent" onClick={chooseAll}>
          {t("invoicing.credit.all")}
        </Button>
      </div>
      {by === "lines" ? (
        <CreditLines lines={left.lines} currency={currency} />
      ) : (
        <CodeInput
          name="amount"
          label={`${t("invoicing.credit.amount")} (${currency.code})`}
          hint={t("invoicing.credit.amountHint")}
          problem={isUnreadable(amount) ? t("invoicing.payment.amountNeeded") : undefined}
          inputMode="decimal"
          maxLength={20}
        />
      )}
    </div>
  )
}

/** Credits lines or an amount of an issued document; the server says what it comes to before it is made. */
export const CreditDrawer = ({ invoice, onClose }: { invoice: AdminInvoiceDetail; onClose: () => void }) => {
  const { t } = useTranslation()
  const { money } = useFormat()
  const { form, left, error, preview, isAsking, isCurrent, submit, isPending } = useCredit(invoice, onClose)
  const { currency } = invoice.document
  const canIssue = isPossible(preview) && isCurrent
  const confirm = preview?.totals
    ? t("invoicing.credit.confirm", { amount: money(preview.totals.payable, currency) })
    : t("invoicing.actions.issueCreditNote")
  return (
    <ActionDrawer
      title={t("invoicing.credit.title", { number: invoice.number ?? "" })}
      hint={t("invoicing.credit.hint")}
      form={form}
      onSubmit={submit}
      onClose={onClose}
      confirm={confirm}
      isPending={isPending}
      isDisabled={!canIssue}
    >
      {error && <Alert variant="error"><bdi>{error.message}</bdi></Alert>}
      <ChoiceInput
        name="by"
        label={t("invoicing.credit.by")}
        options={(["lines", "amount"] as const).map((value) => ({ value, label: t(`invoicing.credit.ways.${value}`) }))}
      />
      {left && <CreditChoice left={left} currency={currency} />}
      {!left && !error && <Skeleton className="h-24 w-full" />}
      {isAsking && preview && <CreditPreview preview={preview} currency={currency} isCurrent={isCurrent} />}
      <ReasonInput
        name="reason"
        label={t("invoicing.fields.reason")}
        hint={t("invoicing.credit.reasonHint")}
        usual={USUAL.map((reason) => t(`invoicing.reasons.${reason}`))}
      />
    </ActionDrawer>
  )
}
