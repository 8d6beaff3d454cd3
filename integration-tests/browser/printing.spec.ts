import { readFileSync } from "node:fs"
import type { Page } from "playwright-core"
import { dashboard, kindOfFile, openBrowser, word, type Language } from "./browser"
import { inaccessible, overflowing, untranslated } from "./look"
import { openStore, type Document, type Store } from "./store"

/** Buttons of the dashboard's own without a name: filter, order and the cross of a filter. */
const NOT_OURS = "[aria-haspopup]:not([aria-label]), button.size-7.text-ui-fg-muted"

const browser = openBrowser()
let store: Store
let sold: Record<string, Document>
let europe: { id: string; look: Record<string, unknown> }

beforeAll(async () => {
  store = await openStore()
  sold = await store.sold()
  europe = await store.europe()
})
afterAll(() => store.call("POST", `/admin/invoicing/profiles/${europe.id}`, { look: europe.look }))

/** The preview as the page was given it, once nothing is being printed any more. */
async function settled(page: Page, language: Language = "en"): Promise<string> {
  const frame = page.getByTitle(word(language, "printing", "previewOf"))
  await frame.waitFor({ state: "attached" })
  await page.getByText(word(language, "printing", "loading")).waitFor({ state: "detached" })
  return (await frame.getAttribute("src")) as string
}

/** The bytes behind an address of the page's own memory. */
const bytesOf = (page: Page, address: string) =>
  page.evaluate(async (url) => {
    const bytes = new Uint8Array(await (await fetch(url.split("#")[0])).arrayBuffer())
    return { head: String.fromCharCode(...bytes.subarray(0, 5)), size: bytes.length }
  }, address)

/** Finds the document to preview by what is typed; `sent` is what the server is asked to print. */
async function choose(page: Page, { typed, option, sent }: { typed: string; option: string; sent: string }): Promise<void> {
  const printed = page.waitForResponse((response) => response.url().endsWith("/preview") && response.request().postData()?.includes(sent) === true)
  const box = page.getByRole("combobox", { name: "Document", exact: true })
  await box.click()
  await box.fill(typed)
  await page.getByRole("option", { name: option }).first().click()
  expect((await printed).status()).toBe(200)
}

describe("The look of a seller's documents", () => {
  it("is designed beside the real PDF, which is printed anew when something changes, and saved", async () => {
    const { page, problems } = await browser.visit()
    await page.goto(dashboard(`/settings/invoicing/${europe.id}`))
    await page.getByRole("link", { name: "Design and preview" }).click()
    const dialog = page.getByRole("dialog")
    const first = await settled(page)
    expect(await bytesOf(page, first)).toMatchObject({ head: "%PDF-" })
    expect(await inaccessible(page, "[role=dialog]")).toEqual([])

    const printed = page.waitForResponse((response) => response.url().endsWith("/preview") && response.request().postData()?.includes("#b4005a") === true)
    await dialog.getByRole("textbox", { name: "Accent colour" }).fill("#B4005A".toLowerCase())
    expect((await printed).status()).toBe(200)
    const second = await settled(page)
    expect(second).not.toBe(first)

    await dialog.getByRole("checkbox", { name: "SKU" }).click()
    await dialog.getByRole("combobox", { name: "Second language" }).click()
    await page.getByRole("option", { name: "Polish" }).waitFor()
    await page.getByRole("option", { name: "Arabic" }).click()
    await dialog.getByRole("textbox", { name: "Legal name" }).fill("قهوة أوروبا")
    await dialog.getByRole("textbox", { name: "Below the totals" }).fill("Danke!")
    await settled(page)
    await dialog.getByRole("button", { name: "Save" }).click()
    await page.getByText("The look was saved.").first().waitFor()
    await page.getByText("#b4005a").waitFor()

    const { look, translations } = await store.europe()
    expect(look).toMatchObject({ accent: "#b4005a", second_language: "ar", hidden: expect.arrayContaining(["sku"]), texts: { de: { closing: "Danke!" } } })
    expect(translations.ar.name).toBe("قهوة أوروبا")
    await store.call("POST", `/admin/invoicing/profiles/${europe.id}`, { look: europe.look, translations: {} })
    expect(problems).toEqual([])
  })

  it("shows another document, as another paper, in another language", async () => {
    const { page, problems } = await browser.visit()
    await page.goto(dashboard(`/settings/invoicing/${europe.id}/look`))
    await settled(page)
    await choose(page, { typed: sold.company.number as string, option: sold.company.number as string, sent: sold.company.id })
    for (const [choice, option, sent] of [
      ["Printed as", "Packing slip", "packing_slip"],
      ["Language", "French", '"language":"fr"'],
    ]) {
      const printed = page.waitForResponse((response) => response.url().endsWith("/preview") && response.request().postData()?.includes(sent) === true)
      await page.getByRole("combobox", { name: choice, exact: true }).click()
      await page.getByRole("option", { name: option }).first().click()
      expect((await printed).status()).toBe(200)
    }
    await settled(page)
    expect(problems).toEqual([])
  })

  it("shows any order, found by its number or by who bought, and says when nothing is found", async () => {
    const { page, problems } = await browser.visit()
    await page.goto(dashboard(`/settings/invoicing/${europe.id}/look`))
    await settled(page)
    const { order_id, order_number, buyer_email } = sold.account
    await choose(page, { typed: `#${order_number}`, option: `#${order_number} · ${buyer_email}`, sent: order_id })
    await settled(page)
    const box = page.getByRole("combobox", { name: "Document", exact: true })
    await choose(page, { typed: "einkauf@roestwerk", option: `#${sold.company.order_number} · ${sold.company.buyer_email}`, sent: sold.company.order_id })
    await settled(page)
    await box.click()
    await box.fill("nobody@nowhere.example")
    await page.getByText("No results").waitFor()
    expect(problems).toEqual([])
  })

  it.each<[Language, "light" | "dark", number]>([
    ["en", "light", 1400],
    ["en", "dark", 390],
    ["ar", "dark", 1400],
    ["ar", "light", 390],
    ["de", "light", 390],
  ])("is readable in %s, %s, %i wide", async (language, theme, width) => {
    const { page, problems } = await browser.visit({ language, theme, width })
    await page.goto(dashboard(`/settings/invoicing/${europe.id}/look`))
    await settled(page, language)
    expect(await untranslated(page)).toEqual([])
    expect(await overflowing(page)).toEqual([])
    expect(problems).toEqual([])
  })
})

describe("Many documents", () => {
  it("that are chosen in the list are one PDF, and the page says how far it is", async () => {
    const { page, problems } = await browser.visit()
    await page.goto(dashboard("/invoices?tab=issued"))
    for (const { number } of [sold.account, sold.company]) {
      await page.getByRole("row").filter({ hasText: number as string }).getByRole("checkbox").click()
    }
    const file = await kindOfFile(page, () => page.getByRole("button", { name: /as one PDF/ }).click())
    expect(file).toEqual({ name: "documents.pdf", magic: "%PDF" })
    await page.getByText("2 documents were downloaded.").waitFor()
    await page.getByRole("button", { name: "Close" }).click()
    await page.getByText("2 documents were downloaded.").waitFor({ state: "detached" })
    expect(problems).toEqual([])
  })

  it("that the filter finds are a ZIP, and drafts are left to the list of what is missing", async () => {
    const { page, problems } = await browser.visit()
    await page.goto(dashboard(`/invoices?order_id=${encodeURIComponent(JSON.stringify(sold.guest.order_id))}`))
    await page.getByRole("row").filter({ hasText: sold.guest.number as string }).waitFor()
    await page.getByRole("button", { name: "Download", exact: true }).click()
    const file = await kindOfFile(page, () => page.getByRole("menuitem", { name: "ZIP with a PDF of each" }).click())
    expect(file).toEqual({ name: "documents.zip", magic: "PK\u0003\u0004" })
    await page.getByText("1 document was downloaded.").waitFor()
    expect(await inaccessible(page, "main", NOT_OURS)).toEqual([])
    expect(problems).toEqual([])
  })
})

describe("Papers", () => {
  it("of an order are saved from its page", async () => {
    const { page, problems } = await browser.visit()
    await page.goto(dashboard(`/orders/${sold.guest.order_id}`))
    const slip = await kindOfFile(page, () => page.getByRole("button", { name: "Packing slip" }).click())
    expect(slip).toEqual({ name: `packing-slip-${sold.guest.order_number}.pdf`, magic: "%PDF" })
    const proforma = await kindOfFile(page, () => page.getByRole("button", { name: "Proforma invoice" }).click())
    expect(proforma).toEqual({ name: `proforma-${sold.guest.order_number}.pdf`, magic: "%PDF" })
    expect(problems).toEqual([])
  })

  it("confirm a payment, from the payments of its invoice", async () => {
    const { page, problems } = await browser.visit()
    await page.goto(dashboard(`/invoices/${sold.guest.id}`))
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Receipt" }).click()])
    expect(download.suggestedFilename()).toBe(`receipt-${sold.guest.number}.pdf`)
    expect(readFileSync(await download.path()).subarray(0, 4).toString("latin1")).toBe("%PDF")
    expect(problems).toEqual([])
  })
})
