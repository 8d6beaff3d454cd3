import { currencies } from "@medusajs/dashboard/lib"
import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminProfile, BankAccount } from "../../../src/types"
import { CodeField, SearchField, TextField } from "../profile-form/inputs"
import { RepeatedFields } from "../profile-form/repeated-fields"
import { useDisplayNames } from "../profile-form/use-display-names"
import { Nothing } from "./nothing"
import type { ProfileSection } from "./profile-section"

const EMPTY = { holder: "", bank: "", account: "", bic: "", currency_code: "" }

const inGroupsOfFour = (account: string) => account.replace(/(.{4})(?=.)/g, "$1 ")

const Account = ({ one }: { one: BankAccount }) => {
  const { t } = useTranslation()
  return (
    <div className="flex flex-col gap-y-1 px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Text size="small" weight="plus" leading="compact">
          <bdi dir="ltr" className="break-all">{inGroupsOfFour(one.account)}</bdi>
        </Text>
        <Badge size="2xsmall">{one.currency_code ?? t("invoicing.profiles.anyCurrency")}</Badge>
      </div>
      <Text size="small" className="text-ui-fg-subtle flex flex-wrap gap-x-2">
        {[one.holder, one.bank].filter(Boolean).map((part) => <bdi key={part}>{part}</bdi>)}
        {one.bic && <bdi dir="ltr">{one.bic}</bdi>}
      </Text>
    </div>
  )
}

const View = ({ profile }: { profile: AdminProfile }) =>
  profile.bank_accounts.length ? (
    profile.bank_accounts.map((one) => <Account key={`${one.account}:${one.currency_code}`} one={one} />)
  ) : (
    <Nothing words="bank_accounts" />
  )

const Fields = () => {
  const nameOf = useDisplayNames("currency")
  const options = Object.values(currencies).map(({ code, name }) => ({
    value: code,
    label: `${code} · ${nameOf(code) ?? name}`,
  }))
  return (
    <RepeatedFields name="bank_accounts" empty={EMPTY}>
      {(index) => (
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
          <CodeField name={`bank_accounts.${index}.account`} className="sm:col-span-2" />
          <CodeField name={`bank_accounts.${index}.bic`} />
          <SearchField name={`bank_accounts.${index}.currency_code`} options={options} clearable />
          <TextField name={`bank_accounts.${index}.holder`} />
          <TextField name={`bank_accounts.${index}.bank`} />
        </div>
      )}
    </RepeatedFields>
  )
}

export const bankAccountsSection: ProfileSection = { id: "bank-accounts", keys: ["bank_accounts"], View, Fields }
