import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useAmendDraft } from "../../../hooks/api/invoice-actions"
import type { AdminInvoiceDetail, Party } from "../../../../src/types"
import { ActionDrawer } from "./action-drawer"
import { CodeInput, CountryInput, TextInput } from "./fields"
import { useMended } from "./use-mended"

const PERSON = ["name", "contact_name", "email", "phone", "vat_id"] as const
const ADDRESS = ["line1", "line2", "building_number", "district", "postal_code", "city", "province", "country_code"] as const

type BuyerValues = Record<(typeof PERSON)[number], string> & {
  registration: string
  address: Record<(typeof ADDRESS)[number], string>
}

const textOf = <Key extends string>(keys: readonly Key[], from: Record<Key, string | null>) =>
  Object.fromEntries(keys.map((key) => [key, from[key] ?? ""])) as Record<Key, string>

const toValues = (buyer: Party): BuyerValues => ({
  ...textOf(PERSON, buyer),
  registration: buyer.registration?.value ?? "",
  address: { ...textOf(ADDRESS, buyer.address), country_code: buyer.address.country_code?.toLowerCase() ?? "" },
})

/** Only what was changed; what was emptied is as the order has it again. */
const changes = <Key extends string>(keys: readonly Key[], before: Record<Key, string>, now: Record<Key, string>) =>
  Object.fromEntries(keys.filter((key) => now[key].trim() !== before[key]).map((key) => [key, now[key].trim() || null]))

function toBuyer(before: BuyerValues, now: BuyerValues) {
  const address = changes(ADDRESS, before.address, now.address)
  const value = now.registration.trim()
  return {
    ...changes(PERSON, before, now),
    ...(Object.keys(address).length ? { address } : {}),
    ...(value === before.registration ? {} : { registration: value ? { scheme: null, value } : null }),
  }
}

const BuyerFields = () => {
  const { t } = useTranslation()
  const address = (part: (typeof ADDRESS)[number]) => ({ name: `address.${part}`, label: t(`invoicing.profiles.fields.address.${part}`) })
  const wide = "sm:col-span-2"
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
      <TextInput name="name" label={t("invoicing.mend.name")} className={wide} maxLength={200} />
      <TextInput name="contact_name" label={t("invoicing.fields.contact")} className={wide} maxLength={200} />
      <CodeInput name="vat_id" label={t("invoicing.fields.vatId")} maxLength={50} />
      <CodeInput name="registration" label={t("invoicing.fields.registration")} maxLength={50} />
      <CodeInput name="email" label={t("invoicing.fields.email")} inputMode="email" maxLength={254} />
      <CodeInput name="phone" label={t("invoicing.fields.phone")} inputMode="tel" maxLength={50} />
      <CountryInput {...address("country_code")} className={wide} />
      <TextInput {...address("line1")} className={wide} maxLength={200} />
      <TextInput {...address("line2")} className={wide} maxLength={200} />
      <CodeInput {...address("building_number")} maxLength={20} />
      <TextInput {...address("district")} maxLength={127} />
      <CodeInput {...address("postal_code")} maxLength={20} />
      <TextInput {...address("city")} maxLength={127} />
      <TextInput {...address("province")} maxLength={100} />
    </div>
  )
}

/** Mends the buyer of a draft; the order stays as it is. */
export const BuyerDrawer = ({ invoice, onClose }: { invoice: AdminInvoiceDetail; onClose: () => void }) => {
  const { t } = useTranslation()
  const before = toValues(invoice.document.buyer)
  const form = useForm<BuyerValues>({ defaultValues: before })
  const { mutate, isPending } = useAmendDraft(invoice.id)
  const mended = useMended(onClose)
  const submit = form.handleSubmit((values) => {
    const buyer = toBuyer(before, values)
    if (!Object.keys(buyer).length) {
      onClose()
      return
    }
    mutate(
      { buyer },
      { onSuccess: (result) => mended(result.invoice), onError: (error) => form.setError("root", { message: error.message }) }
    )
  })
  return (
    <ActionDrawer
      title={t("invoicing.mend.buyer")}
      hint={t("invoicing.mend.buyerHint")}
      form={form}
      onSubmit={submit}
      onClose={onClose}
      confirm={t("actions.save")}
      isPending={isPending}
    >
      <BuyerFields />
    </ActionDrawer>
  )
}
