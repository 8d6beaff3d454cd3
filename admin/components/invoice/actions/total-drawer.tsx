import { Text } from "@medusajs/ui"
import { useForm, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useAmendDraft } from "../../../hooks/api/invoice-actions"
import { useFormat } from "../../../hooks/use-format"
import { disagreeing } from "../../../lib/mending-place"
import type { AdminInvoiceDetail, Issue } from "../../../../src/types"
import { ActionDrawer } from "./action-drawer"
import { AmountRow } from "../amount-row"
import { ChoiceInput } from "./fields"
import { useMended } from "./use-mended"

interface TotalDrawerProps {
  invoice: AdminInvoiceDetail
  issue: Issue
  onClose: () => void
}

/** Decides which of the amounts that disagree was charged; the difference stands on the document as rounding. */
export const TotalDrawer = ({ invoice, issue, onClose }: TotalDrawerProps) => {
  const { t } = useTranslation()
  const { money } = useFormat()
  const { currency } = invoice.document
  const witnesses = disagreeing(issue)
  const form = useForm({ defaultValues: { witness: "" } })
  const { witness } = useWatch({ control: form.control })
  const chosen = witnesses.find((one) => one.witness === witness)
  const { mutate, isPending } = useAmendDraft(invoice.id)
  const mended = useMended(onClose)
  const submit = form.handleSubmit(() => {
    if (!chosen) {
      form.setError("witness", { message: t("invoicing.mend.totalNeeded") })
      return
    }
    mutate(
      { charged: chosen.amount },
      { onSuccess: (result) => mended(result.invoice), onError: (error) => form.setError("root", { message: error.message }) }
    )
  })
  return (
    <ActionDrawer
      title={t("invoicing.mend.total")}
      hint={t("invoicing.mend.totalHint")}
      form={form}
      onSubmit={submit}
      onClose={onClose}
      confirm={chosen ? t("invoicing.mend.totalConfirm", { amount: money(chosen.amount, currency) }) : t("actions.save")}
      isPending={isPending}
    >
      <div className="flex flex-col gap-y-2">
        {witnesses.map((one) => (
          <AmountRow key={one.witness} label={t(`invoicing.mend.witness.${one.witness}`)} amount={one.amount} currency={currency} />
        ))}
      </div>
      <ChoiceInput
        name="witness"
        label={t("invoicing.mend.charged")}
        options={witnesses.map((one) => ({
          value: one.witness,
          label: `${money(one.amount, currency)} – ${t(`invoicing.mend.witness.${one.witness}`)}`,
        }))}
      />
      <Text size="small" className="text-ui-fg-subtle">
        {t("invoicing.mend.totalNote")}
      </Text>
    </ActionDrawer>
  )
}
