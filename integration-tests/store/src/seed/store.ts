import {
  linkSalesChannelsToApiKeyWorkflow,
  updateApiKeysWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { MARKETS } from "./markets"

/** Medusa makes a store, a sales channel and a publishable key at its first start; these become ours. Gives the sales channel's id. */
export async function seedStore(container: MedusaContainer): Promise<string> {
  const [store] = await container.resolve(Modules.STORE).listStores()
  const [channel] = await container.resolve(Modules.SALES_CHANNEL).listSalesChannels({}, { take: 1 })
  const [key] = await container.resolve(Modules.API_KEY).listApiKeys({ type: "publishable" }, { take: 1 })

  await updateSalesChannelsWorkflow(container).run({
    input: { selector: { id: channel.id }, update: { name: "Web shop", description: "qahwa-supply.example" } },
  })
  await updateApiKeysWorkflow(container).run({ input: { selector: { id: key.id }, update: { title: "Web shop" } } })
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [channel.id] } })
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: "Qahwa Supply",
        default_sales_channel_id: channel.id,
        supported_currencies: MARKETS.map(({ currency, pricesIncludeTax }, index) => ({
          currency_code: currency,
          is_default: index === 0,
          is_tax_inclusive: pricesIncludeTax,
        })),
        supported_locales: ["en-US", "ar-SA"].map((locale_code) => ({ locale_code })),
      },
    },
  })
  return channel.id
}
