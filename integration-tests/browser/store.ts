import { demoScript } from "./import-module"

const setting = (name: string) => {
  const value = process.env[name]
  if (!value) {
    throw new Error(`${name} is not set: run these tests with npm run test:browser`)
  }
  return value
}

export const STORE_URL = setting("MEDUSA_URL")
export const ADMIN = { email: setting("ADMIN_EMAIL"), password: setting("ADMIN_PASSWORD") }
export const CUSTOMER = { email: setting("CUSTOMER_EMAIL"), password: setting("CUSTOMER_PASSWORD") }
export const GUEST_EMAIL = "omar.guest@example.com"

type Basket = Record<string, unknown> & { email: string }

/** Who buys what before the stories begin: an account, a company that has not paid, a guest, an Arabic reader. */
const baskets = (people: Record<string, object>): Record<string, Basket & { account?: boolean; captured?: boolean }> => ({
  account: { market: "eu", email: CUSTOMER.email, account: true, shipTo: people.lena, delivery: "parcel", pay: "pp_card_demo", items: { "BEAN-KHW-250": 2, "BOOK-BRW-EN": 1 } },
  company: { market: "eu", email: "einkauf@roestwerk.example", account: true, shipTo: people.roestwerk, delivery: "parcel", items: { "MCH-UNO-BLK": 2, "CLN-TAB-60": 6 } },
  guest: { market: "sa", email: GUEST_EMAIL, shipTo: people.omar, delivery: "standard", items: { "FLT-100-02": 3, "BEAN-YRG-250": 3 }, captured: true },
  arabic: { market: "sa", email: "noura@example.com", account: true, locale: "ar-SA", shipTo: people.noura, delivery: "same-day", pay: "pp_card_demo", items: { "SET-ARB-BRS": 1 } },
})

export interface Document {
  id: string
  number: string | null
  status: string
  order_id: string
  order_number: string
  buyer_email: string
  profile_id: string
}

async function open() {
  const [{ openBackOffice }, { openShop }, { completeProfiles }, people, { invoiceOf }] = await Promise.all(
    ["back-office", "shop", "demo-profiles", "demo-people", "demo-orders"].map(demoScript)
  )
  const office = await openBackOffice({ url: STORE_URL, credentials: ADMIN })
  const shop = await openShop({ url: STORE_URL, publishableKey: setting("PUBLISHABLE_KEY") })

  const documents = async (query = ""): Promise<Document[]> => (await office.call("GET", `/admin/invoices?limit=100&${query}`)).invoices
  const document = async (id: string) => (await office.call("GET", `/admin/invoices/${id}`)).invoice
  const europe = async () =>
    (await office.call("GET", "/admin/invoicing/profiles")).profiles.find(({ name }: { name: string }) => name === "Europe")

  /** Buys and does not wait for the document. */
  const buy = async ({ account, captured, ...basket }: Basket & { account?: boolean; captured?: boolean }) => {
    const customerToken = account ? await shop.signIn({ email: basket.email, password: CUSTOMER.password }) : undefined
    return shop.buy({ ...basket, customerToken })
  }
  const sell = async (basket: Basket & { account?: boolean; captured?: boolean }): Promise<Document> => {
    const order = await buy(basket)
    const invoice = await invoiceOf(office, order.id)
    if (basket.captured) {
      await office.capture(order.id)
    }
    return invoice
  }
  const guestInGermany = { market: "eu", email: "jana.guest@example.com", shipTo: people.lena, delivery: "parcel", pay: "pp_card_demo", items: { "BEAN-YRG-250": 1 } }

  return {
    call: office.call,
    documents,
    document,
    europe,
    /** The profiles as the demo store has them: a tax code of France lacks its reason. */
    resetProfiles: () => completeProfiles(office.call),
    sell: (): Promise<Document> => sell(guestInGermany),
    buy: (): Promise<{ id: string }> => buy(guestInGermany),
    /** A document that is held back, because somebody forgot to say why the course is exempt. */
    draft: async (): Promise<Document> => {
      await completeProfiles(office.call)
      return sell({ market: "eu", email: "camille.guest@example.com", shipTo: people.camille, delivery: "parcel", pay: "pp_card_demo", items: { "CRS-BAR-1": 1, "BOOK-BRW-EN": 1 } })
    },
    /** The documents of the people above, sold once for all stories of a run. */
    sold: async (): Promise<Record<string, Document>> => {
      const wanted = Object.entries(baskets(people))
      const known = await documents()
      if (known.length === 0) {
        await completeProfiles(office.call)
      }
      const found: [string, Document][] = []
      for (const [name, basket] of wanted) {
        found.push([name, known.findLast(({ buyer_email }) => buyer_email === basket.email) ?? (await sell(basket))])
      }
      return Object.fromEntries(found)
    },
  }
}

export type Store = Awaited<ReturnType<typeof open>>

export const openStore = open
