import { toast } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { useForm, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useCreditInvoice, useCreditPreview } from "../../../hooks/api/invoice-actions"
import { useSettled } from "../../../hooks/use-settled"
import { requestKey } from "../../../lib/request-key"
import { asTyped } from "../../../lib/typed-amount"
import type { AdminCreditableLine, AdminCreditInput, AdminInvoiceDetail } from "../../../../src/types"

export interface CreditValues {
  by: "lines" | "amount"
  /** By line id: its quantity, or of a charge its amount with tax; empty is not chosen. */
  lines: Record<string, string>
  amount: string
  reason: string
}

const typedOr = (text: string) => asTyped(text) ?? "0"

const chosenLines = (lines: Record<string, string>, left: AdminCreditableLine[]) =>
  left
    .filter(({ line_id }) => lines[line_id]?.trim())
    .map(({ line_id, kind }) =>
      kind === "charge" ? { line_id, amount: typedOr(lines[line_id]) } : { line_id, quantity: typedOr(lines[line_id]) }
    )

/** What stands in the form, as the server reads it. What cannot be read yet asks for nothing. */
const toInput = ({ by, lines, amount }: CreditValues, left: AdminCreditableLine[]): AdminCreditInput => {
  const chosen = chosenLines(lines, left)
  const isReadable = chosen.every((line) => Object.values(line).every((value) => value !== "0"))
  return by === "amount" && asTyped(amount) ? { amount: typedOr(amount) } : { lines: by === "lines" && isReadable ? chosen : [] }
}

/** The credit drawer's form: what is chosen, what the server says it would come to, and making it. */
export const useCredit = (invoice: AdminInvoiceDetail, onClose: () => void) => {
  const { t } = useTranslation()
  const [key] = useState(requestKey)
  const form = useForm<CreditValues>({ defaultValues: { by: "lines", lines: {}, amount: "", reason: "" } })
  const values = useWatch({ control: form.control }) as CreditValues
  const nothing = useMemo<AdminCreditInput>(() => ({ lines: [] }), [])
  const whole = useCreditPreview(invoice.id, nothing)
  const left = whole.data?.preview.left
  const { settled, isSettled } = useSettled(toInput(values, left?.lines ?? []))
  const asked = useCreditPreview(invoice.id, settled)
  const isAsking = "amount" in settled || settled.lines.length > 0
  const preview = isAsking ? asked.data?.preview : undefined
  const isCurrent = isSettled && !asked.isPlaceholderData && !asked.isFetching
  const { mutate, isPending } = useCreditInvoice(invoice.id, key)
  const submit = form.handleSubmit(({ reason }) => {
    // What is issued is what was shown, never something typed a moment later.
    if (!isCurrent) {
      return
    }
    if (!reason.trim()) {
      form.setError("reason", { message: t("invoicing.reasons.needed") })
      return
    }
    mutate(
      { ...settled, reason },
      {
        onSuccess: ({ invoice: note }) => {
          const isHeldBack = note.status !== "issued"
          toast[isHeldBack ? "warning" : "success"](t(`invoicing.done.${isHeldBack ? "heldBack" : "credit"}`, { number: note.number ?? "" }))
          onClose()
        },
        onError: (error) => form.setError("root", { message: error.message }),
      }
    )
  })
  return { form, left, error: whole.error ?? asked.error, preview, isAsking, isCurrent, submit, isPending }
}
