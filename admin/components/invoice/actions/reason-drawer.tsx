import { Text, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useReversePayment, useTakeBackWriteOff, useWriteOff } from "../../../hooks/api/invoice-actions"
import { useFormat } from "../../../hooks/use-format"
import type { AdminInvoiceDetail, AdminStatementRow } from "../../../../src/types"
import { ActionDrawer } from "./action-drawer"
import { ReasonInput } from "./fields"

type Kind = "writeOff" | "takeBackWriteOff" | "reverse"

interface ReasonDrawerProps {
  kind: Kind
  /** Of what: it stands in the question and on the button. */
  amount: number | string
  invoice: AdminInvoiceDetail
  mutation: ReturnType<typeof useWriteOff>
  onClose: () => void
}

const USUAL: Record<Kind, string[]> = {
  writeOff: ["insolvent", "untraceable", "trifle", "goodwill"],
  takeBackWriteOff: ["paysAfterAll", "mistake"],
  reverse: ["wrongInvoice", "wrongAmount", "bounced", "mistake"],
}

/** Something about money that needs nothing but a reason. */
const ReasonDrawer = ({ kind, amount, invoice, mutation, onClose }: ReasonDrawerProps) => {
  const { t } = useTranslation()
  const { money } = useFormat()
  const form = useForm({ defaultValues: { reason: "" } })
  const words = { amount: money(amount, invoice.document.currency) }
  const submit = form.handleSubmit(({ reason }) => {
    if (!reason.trim()) {
      form.setError("reason", { message: t("invoicing.reasons.needed") })
      return
    }
    mutation.mutate(
      { reason },
      {
        onSuccess: () => {
          toast.success(t(`invoicing.done.${kind}`))
          onClose()
        },
        onError: (error) => form.setError("root", { message: error.message }),
      }
    )
  })
  return (
    <ActionDrawer
      title={t(`invoicing.${kind}.title`)}
      hint={t(`invoicing.${kind}.hint`)}
      form={form}
      onSubmit={submit}
      onClose={onClose}
      confirm={t(`invoicing.${kind}.confirm`, words)}
      isPending={mutation.isPending}
      isDanger={kind === "writeOff"}
    >
      <Text size="small">{t(`invoicing.${kind}.what`, words)}</Text>
      <ReasonInput
        name="reason"
        label={t("invoicing.fields.reason")}
        usual={USUAL[kind].map((reason) => t(`invoicing.reasons.${reason}`))}
      />
    </ActionDrawer>
  )
}

type Props = { invoice: AdminInvoiceDetail; onClose: () => void }

export const WriteOffDrawer = (props: Props) => (
  <ReasonDrawer {...props} kind="writeOff" amount={props.invoice.balance} mutation={useWriteOff(props.invoice.id)} />
)

export const TakeBackWriteOffDrawer = (props: Props) => (
  <ReasonDrawer
    {...props}
    kind="takeBackWriteOff"
    amount={props.invoice.written_off_total}
    mutation={useTakeBackWriteOff(props.invoice.id)}
  />
)

export const ReverseDrawer = ({ row, ...props }: Props & { row: AdminStatementRow }) => (
  <ReasonDrawer
    {...props}
    kind="reverse"
    amount={row.amount.replace("-", "")}
    mutation={useReversePayment(props.invoice.id, row.transaction_id ?? "")}
  />
)
