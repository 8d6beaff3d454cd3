import path from "node:path"
import { initModules } from "@medusajs/test-utils"
import { checkOwnFonts } from "../../src/modules/invoicing/own-designs"
import { failure } from "./support/an-issue"
import { describeInvoicing } from "./support/invoicing-module"

const DEFAULTS = {
  link_days: 90,
  currency_digits: {},
  buyer: {
    vat_id: ["metadata.vat_id", "billing_address.metadata.vat_id", "shipping_address.metadata.vat_id", "customer.metadata.vat_id"],
    registration: ["metadata.registration_id", "billing_address.metadata.registration_id", "customer.metadata.registration_id"],
    purchase_order: ["metadata.purchase_order", "metadata.po_number"],
  },
  pdf: { workers: 1, layouts: [], fonts: [], languages: [] },
}

describeInvoicing("Without any option, the plugin", (bed) => {
  it("starts with a default for everything", async () => {
    expect(await bed.service.getOptions()).toEqual(DEFAULTS)
  })
})

describeInvoicing(
  "With options, the plugin",
  (bed) => {
    it("takes them and fills in the rest", async () => {
      expect(await bed.service.getOptions()).toEqual({
        ...DEFAULTS,
        base_url: "https://shop.example/api",
        currency_digits: { IQD: 0 },
        buyer: { ...DEFAULTS.buyer, vat_id: ["customer.metadata.btw-nummer"] },
      })
    })
  },
  { base_url: "https://shop.example/api", currency_digits: { IQD: 0 }, buyer: { vat_id: ["customer.metadata.btw-nummer"] } }
)

describeInvoicing("With a wrong option, the plugin", (bed) => {
  /** What stops the start of a store with these options in its configuration. */
  const refusal = async (options: Record<string, unknown>) => {
    const database = { clientUrl: bed.url, schema: "public" }
    const start = initModules({
      databaseConfig: database,
      modulesConfig: {
        invoicing: { resolve: path.resolve(__dirname, "../../src/modules/invoicing"), options: { database, ...options } },
      } as unknown as Parameters<typeof initModules>[0]["modulesConfig"],
    })
    return (await failure(start)).message
  }

  it.each<[string, Record<string, unknown>, string[]]>([
    ["an unknown one", { baseurl: "https://shop.example" }, ["baseurl"]],
    ["an address without a protocol", { base_url: "shop.example" }, ["base_url"]],
    ["an address that is a script", { base_url: "javascript:alert(1)" }, ["base_url"]],
    ["a link that works for ever", { link_days: 100_000 }, ["link_days"]],
    ["days as text", { link_days: "90" }, ["link_days"]],
    ["half a digit", { currency_digits: { JPY: 0.5 } }, ["currency_digits.JPY"]],
    ["a currency of four letters", { currency_digits: { EURO: 2 } }, ["currency_digits.EURO"]],
    ["a path that is none", { buyer: { vat_id: ["metadata[0]"] } }, ["buyer.vat_id.0", "dot path"]],
    ["an unknown one deep inside", { buyer: { vat: ["metadata.vat"] } }, ["buyer", "vat"]],
    ["several at once", { link_days: 0, base_url: 5, buyer: { vat_id: "x" } }, ["link_days", "base_url", "buyer.vat_id"]],
  ])("does not start and names %s", async (_, options, named) => {
    const message = await refusal(options)
    expect(message).toContain("medusa-plugin-invoicing: the options in medusa-config are not valid.")
    for (const name of named) {
      expect(message).toContain(name)
    }
  })
})

describe("A font of the store's own", () => {
  const starting = (normal: string) => checkOwnFonts({ options: { pdf: { fonts: [{ family: "Brand", normal }] } } })

  it("that is not there, or is none, stops the start, with its file and what to do", async () => {
    await expect(starting("/nowhere/brand.ttf")).rejects.toThrow(/\/nowhere\/brand\.ttf/)
    await expect(starting(__filename)).rejects.toThrow(/options\.spec/)
  })

  it("that can be drawn with does not", async () => {
    await expect(starting("@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf")).resolves.toBeUndefined()
  })
})
