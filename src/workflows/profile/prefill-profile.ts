import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { cleanText } from "../../domain/contacts/text"
import { chooseLanguage } from "../../domain/language"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { addressOf } from "../../mapping/order-to-parties"
import type { MedusaAddress } from "../../mapping/medusa-order"
import { languagesOf } from "../printing/printer"

interface StoreRow {
  name?: string | null
  supported_locales?: { locale_code?: string; is_default?: boolean }[]
}

type ProfileRow = Awaited<ReturnType<InvoicingModuleService["listInvoiceProfiles"]>>[number]

const timeZoneOf = (country: string | null): string | null => {
  if (!country) {
    return null
  }
  const locale = new Intl.Locale("und", { region: country }) as Intl.Locale & {
    timeZones?: string[]
    getTimeZones?: () => string[]
  }
  return (locale.getTimeZones?.() ?? locale.timeZones)?.[0] ?? null
}

/**
 * Completes the default profile, once, from the store's name and the first stock location's address, without touching
 * what somebody has entered. It still lacks tax ids and contacts: the checks say so.
 */
export async function prefillProfile(container: MedusaContainer, profile: ProfileRow): Promise<ProfileRow> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: stores } = await query.graph({ entity: "store", fields: ["name"] })
  const { data: locations } = await query.graph({ entity: "stock_location", fields: ["address.*"], pagination: { take: 1 } })
  const store = stores[0] as StoreRow | undefined
  const address = addressOf(locations[0]?.address as MedusaAddress | null | undefined)
  const known = profile.address as Record<string, unknown> | null
  const untouched = !known || Object.values(known).every((part) => part === null)
  const legal_name = profile.legal_name ?? cleanText(store?.name, 200)
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const { pdf } = await service.getOptions()
  return service.updateInvoiceProfiles({
    id: profile.id,
    name: profile.name === "Default" && legal_name ? legal_name : profile.name,
    legal_name,
    address: (untouched ? address : known) as unknown as Record<string, unknown>,
    language: chooseLanguage([profile.language], "en", languagesOf(pdf)),
    time_zone: profile.time_zone === "UTC" ? (timeZoneOf(address.country_code) ?? "UTC") : profile.time_zone,
    prefilled_at: new Date(),
  })
}
