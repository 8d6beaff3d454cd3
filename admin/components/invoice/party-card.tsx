import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../hooks/use-format"
import { registrationText } from "../../lib/registration"
import type { Address, Party } from "../../../src/types"

interface PartyCardProps {
  title: string
  party: Pick<Party, "name" | "address"> & Partial<Party>
  /** What else is to be said below the address. */
  children?: ReactNode
}

const useAddressLines = (address: Address) => {
  const { country } = useFormat()
  return [
    [address.building_number, address.line1].filter(Boolean).join(" "),
    address.line2,
    address.district,
    [address.postal_code, address.city].filter(Boolean).join(" "),
    address.province === address.city ? null : address.province,
    address.country_code && country(address.country_code),
  ].filter((line): line is string => Boolean(line))
}

export const PartyDetail = ({ label, value, isCode = false }: { label: string; value?: string | null; isCode?: boolean }) =>
  value ? (
    <Text size="small" leading="compact" className="text-ui-fg-subtle break-words">
      <span className="text-ui-fg-muted">{label}</span> <bdi dir={isCode ? "ltr" : undefined}>{value}</bdi>
    </Text>
  ) : null

export const PartyCard = ({ title, party, children }: PartyCardProps) => {
  const { t } = useTranslation()
  const lines = useAddressLines(party.address)
  const registration = registrationText(party.registration)
  return (
    <div className="bg-ui-bg-base flex min-w-0 flex-col gap-y-1 px-6 py-4">
      <Text size="small" weight="plus" leading="compact" className="text-ui-fg-subtle mb-1">
        {title}
      </Text>
      <Text size="small" weight="plus" leading="compact" className="break-words">
        <bdi>{party.name ?? t("invoicing.detail.nameMissing")}</bdi>
      </Text>
      {party.trading_name && (
        <Text size="small" leading="compact">
          <bdi>{party.trading_name}</bdi>
        </Text>
      )}
      {lines.map((line, index) => (
        <Text key={index} size="small" leading="compact" className="text-ui-fg-subtle break-words">
          <bdi>{line}</bdi>
        </Text>
      ))}
      <div className="mt-1 flex flex-col gap-y-1">
        <PartyDetail label={t("invoicing.fields.contact")} value={party.contact_name} />
        <PartyDetail label={t("invoicing.fields.email")} value={party.email} isCode />
        <PartyDetail label={t("invoicing.fields.phone")} value={party.phone} isCode />
        <PartyDetail label={t("invoicing.fields.vatId")} value={party.vat_id} isCode />
        <PartyDetail label={t("invoicing.fields.taxNumber")} value={party.tax_number} isCode />
        <PartyDetail label={t("invoicing.fields.registration")} value={registration} isCode />
        {children}
      </div>
    </div>
  )
}
