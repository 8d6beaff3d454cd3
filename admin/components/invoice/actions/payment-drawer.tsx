import { InlineTip, toast } from "@medusajs/ui"
import { useState } from "react"
import { useForm, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useRecordPayment } from "../../../hooks/api/invoice-actions"
import { useFormat } from "../../../hooks/use-format"
import { asTyped, decimalText } from "../../../lib/typed-amount"
import { requestKey } from "../../../lib/request-key"
import type { AdminInvoiceDetail } from "../../../../src/types"
import { ActionDrawer } from "./action-drawer"
import { paymentProblem } from "./payment-problem"
import { ChoiceInput, CodeInput, TextInput } from "./fields"

const METHODS = ["bankTransfer", "cash", "cardTerminal", "cheque", "other"]

interface PaymentValues {
  kind: "payment" | "refund"
  amount: string
  method: string
  other: string
  reference: string
  day: string
}

const pad = (part: number) => String(part).padStart(2, "0")

/** Today as the person's calendar has it, `YYYY-MM-DD`. */
const today = () => {
  const now = new Date()
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

/** Noon of the day chosen; for today, now. */
const instantOf = (day: string) => (!day || day === today() ? null : new Date(`${day}T12:00:00`).toISOString())

const usePaymentForm = (invoice: AdminInvoiceDetail, onClose: () => void) => {
  const { t } = useTranslation()
  const [key] = useState(requestKey)
  const { mutate, isPending } = useRecordPayment(invoice.id, key)
  const { code, digits } = invoice.document.currency
  const first = invoice.document.references.order_date
  const { day: formatDay } = useFormat()
  const isOverpaid = invoice.balance < 0
  const preset = invoice.balance === 0 ? "" : decimalText(Math.abs(invoice.balance), digits)
  const form = useForm<PaymentValues>({
    defaultValues: { kind: isOverpaid ? "refund" : "payment", amount: preset, method: "bankTransfer", other: "", reference: "", day: today() },
  })
  const submit = form.handleSubmit(({ kind, amount, method, other, reference, day }) => {
    const problem = paymentProblem({ amount, method, other, day }, { digits, first, last: today() })
    if (problem) {
      form.setError(problem.field, { message: t(`invoicing.payment.${problem.word}`, { code, digits, date: first && formatDay(first) }) })
      return
    }
    const named = method === "other" ? other.trim() : t(`invoicing.methods.${method}`)
    mutate(
      { kind, amount: asTyped(amount) ?? "", method: named, reference: reference.trim() || null, paid_at: instantOf(day) },
      {
        onSuccess: () => {
          toast.success(t(`invoicing.done.${kind}`))
          onClose()
        },
        onError: (error) => form.setError("root", { message: error.message }),
      }
    )
  })
  return { form, submit, isPending }
}

/** Records what was paid, or given back, outside the store. */
export const PaymentDrawer = ({ invoice, onClose }: { invoice: AdminInvoiceDetail; onClose: () => void }) => {
  const { t } = useTranslation()
  const { money } = useFormat()
  const { form, submit, isPending } = usePaymentForm(invoice, onClose)
  const { kind, amount, method } = useWatch({ control: form.control }) as PaymentValues
  const { currency, references } = invoice.document
  const typed = asTyped(amount)
  const tooMuch = kind === "payment" && typed !== null && Number(typed) > Math.max(invoice.balance, 0)
  const option = (group: string) => (value: string) => ({ value, label: t(`invoicing.${group}.${value}`) })
  const confirm = typed
    ? t(`invoicing.payment.confirm.${kind}`, { amount: money(typed, currency) })
    : t("invoicing.actions.recordPayment")
  return (
    <ActionDrawer
      title={t("invoicing.actions.recordPayment")}
      hint={t("invoicing.payment.hint")}
      form={form}
      onSubmit={submit}
      onClose={onClose}
      confirm={confirm}
      isPending={isPending}
    >
      <ChoiceInput name="kind" label={t("invoicing.payment.kind")} options={["payment", "refund"].map(option("payment.kinds"))} />
      <CodeInput
        name="amount"
        label={`${t("invoicing.payment.amount")} (${currency.code})`}
        hint={t("invoicing.payment.open", { amount: money(invoice.balance, currency) })}
        inputMode="decimal"
        maxLength={20}
      />
      {tooMuch && (
        <InlineTip variant="warning" label={t("invoicing.issues.warning")} role="status">
          {t("invoicing.payment.tooMuch")}
        </InlineTip>
      )}
      <ChoiceInput name="method" label={t("invoicing.payment.method")} options={METHODS.map(option("methods"))} />
      {method === "other" && <TextInput name="other" label={t("invoicing.payment.otherMethod")} maxLength={100} />}
      <TextInput name="reference" label={t("invoicing.payment.reference")} maxLength={200} />
      <CodeInput name="day" type="date" label={t("invoicing.payment.day")} min={references.order_date ?? undefined} max={today()} />
    </ActionDrawer>
  )
}
