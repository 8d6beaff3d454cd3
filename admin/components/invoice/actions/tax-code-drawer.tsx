import { Drawer } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useSyncOrder } from "../../../hooks/api/invoice-actions"
import { useProfile, useUpdateProfile } from "../../../hooks/api/profiles"
import type { AdminInvoiceDetail, AdminProfile, Issue, TaxCategory } from "../../../../src/types"
import { DrawerHeader } from "../../drawer-header"
import { Waiting } from "../../waiting"
import { ActionDrawer } from "./action-drawer"
import { ChoiceInput, CodeInput, TextInput } from "./fields"
import { useMended } from "./use-mended"

const CATEGORIES: TaxCategory[] = ["zero-rated", "exempt", "reverse-charge", "intra-community", "export", "outside-scope"]

interface TaxCodeDrawerProps {
  invoice: AdminInvoiceDetail
  issue: Issue
  onClose: () => void
}

/** The code that the finding is about: the one it names, or one of its category that has no reason yet. */
const codeOf = ({ params }: Issue, codes: AdminProfile["tax_codes"]) =>
  params?.code ?? Object.entries(codes).find(([, { category, reason }]) => category === params?.category && !reason)?.[0] ?? ""

const useTaxCodeForm = ({ invoice, issue, onClose }: TaxCodeDrawerProps, profile: AdminProfile) => {
  const { t } = useTranslation()
  const code = codeOf(issue, profile.tax_codes)
  const form = useForm({
    defaultValues: { code, category: profile.tax_codes[code]?.category ?? issue.params?.category ?? "exempt", reason: profile.tax_codes[code]?.reason ?? "" },
  })
  const update = useUpdateProfile(profile.id)
  const sync = useSyncOrder(invoice.order_id ?? "")
  const mended = useMended(onClose)
  const fail = (error: Error) => form.setError("root", { message: error.message })
  const submit = form.handleSubmit((values) => {
    if (!values.code.trim()) {
      form.setError("code", { message: t("invoicing.mend.codeNeeded") })
      return
    }
    const meaning = { category: values.category as TaxCategory, reason: values.reason.trim() || null }
    const again = () =>
      sync.mutate(undefined, {
        onSuccess: ({ invoices }) => mended(invoices.find(({ id }) => id === invoice.id)),
        onError: fail,
      })
    update.mutate({ tax_codes: { ...profile.tax_codes, [values.code.trim()]: meaning } }, { onSuccess: again, onError: fail })
  })
  return { form, submit, isPending: update.isPending || sync.isPending }
}

const TaxCodeForm = ({ profile, ...props }: TaxCodeDrawerProps & { profile: AdminProfile }) => {
  const { t } = useTranslation()
  const { form, submit, isPending } = useTaxCodeForm(props, profile)
  return (
    <ActionDrawer
      title={t("invoicing.mend.taxCode")}
      hint={t("invoicing.mend.taxCodeHint", { profile: profile.name })}
      form={form}
      onSubmit={submit}
      onClose={props.onClose}
      confirm={t("actions.save")}
      isPending={isPending}
    >
      <CodeInput name="code" label={t("invoicing.profiles.fields.tax_codes.code")} maxLength={100} />
      <ChoiceInput
        name="category"
        label={t("invoicing.profiles.fields.tax_codes.category")}
        options={CATEGORIES.map((value) => ({ value, label: t(`invoicing.profiles.categories.${value}`) }))}
      />
      <TextInput
        name="reason"
        label={t("invoicing.profiles.fields.tax_codes.reason")}
        hint={t("invoicing.profiles.hints.tax_codes.reason")}
        maxLength={300}
      />
    </ActionDrawer>
  )
}

/** Explains a tax code of the store in the profile that issues the draft, and makes the draft anew. */
export const TaxCodeDrawer = (props: TaxCodeDrawerProps) => {
  const { t } = useTranslation()
  const { profile, error, refetch, isFetching } = useProfile(props.invoice.profile_id)
  if (profile) {
    return <TaxCodeForm {...props} profile={profile} />
  }
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && props.onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <DrawerHeader title={t("invoicing.mend.taxCode")} />
        <Waiting error={error} onRetry={refetch} isRetrying={isFetching} />
      </Drawer.Content>
    </Drawer>
  )
}
