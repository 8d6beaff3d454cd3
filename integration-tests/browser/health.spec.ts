import path from "node:path"
import { Client } from "pg"
import { dashboard, openBrowser, word } from "./browser"
import { inaccessible, overflowing, untranslated } from "./look"
import { openStore, type Document, type Store } from "./store"

const browser = openBrowser()
let store: Store
let sold: Record<string, Document>

async function sql(text: string, values: unknown[] = []) {
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  return client.query(text, values).finally(() => client.end())
}

/** Pictures for a person to look at, where a folder for them is given. */
const picture = async (page: { screenshot(options: object): Promise<unknown> }, name: string) => {
  if (process.env.PICTURES_DIR) {
    await page.screenshot({ path: path.join(process.env.PICTURES_DIR, `${name}.png`), fullPage: true })
  }
}

beforeAll(async () => {
  store = await openStore()
  sold = await store.sold()
  // Other stories leave drafts behind, and the store is only in order without them.
  for (const draft of await store.documents("status[]=draft")) {
    await store.call("POST", `/admin/invoices/${draft.id}/void`, {})
  }
  await store.call("POST", "/admin/invoicing/reconcile", { scope: "full" })
})

it("says that everything is in order, and runs reconcile when told", async () => {
  const { page, problems } = await browser.visit()
  await page.goto(dashboard("/invoices"))
  const button = page.getByRole("link", { name: "Health", exact: true })
  await button.waitFor()
  expect(await button.getByRole("img").count()).toBe(0)
  await button.click()
  await page.getByRole("heading", { name: "Everything is in order" }).waitFor()
  await page.getByText(/Last reconciled on/).waitFor()
  expect(await inaccessible(page)).toEqual([])
  await picture(page, "healthy-en-light-1400")
  await page.getByRole("button", { name: "Run now" }).click()
  await page.getByText(/Done\. \d+ orders? w/).waitFor()
  expect(problems).toEqual([])
})

it("shows a dot on the list, what is wrong in words, the list behind the number, and Retry mends it", async () => {
  await sql("UPDATE invoice SET paid_total = 1, payment_status = 'partially_paid' WHERE id = $1", [sold.guest.id])
  const { page, problems } = await browser.visit()
  await page.goto(dashboard("/invoices"))
  await page.getByRole("img", { name: "Something needs attention" }).waitFor()
  await page.getByRole("link", { name: /^Health/ }).click()
  await page.getByRole("heading", { name: "1 check needs attention" }).waitFor()
  await page.getByRole("link", { name: /Totals that do not agree/ }).click()
  const row = page.getByRole("row").filter({ hasText: sold.guest.number! })
  await row.getByText(/Paid: .*1\.00 instead of/).waitFor()
  expect(await inaccessible(page)).toEqual([])
  await row.getByRole("button", { name: "Retry" }).click()
  await page.getByText("Nothing found").waitFor()
  await page.getByRole("link", { name: "Back to health" }).click()
  await page.getByRole("heading", { name: "Everything is in order" }).waitFor()
  expect(problems).toEqual([])
})

it("lists a number series with its gap, and saves it as CSV", async () => {
  const [{ series, next }] = (await sql("SELECT series, next FROM invoice_sequence ORDER BY series LIMIT 1")).rows
  await sql("UPDATE invoice_sequence SET next = next + 2 WHERE series = $1", [series])
  try {
    const { page, problems } = await browser.visit()
    await page.goto(dashboard("/invoices/health"))
    await page.getByRole("link", { name: "Number series" }).click()
    await page.getByRole("row").filter({ hasText: series }).first().click()
    await page.getByText(`Gap: ${next} to ${Number(next) + 1} are missing`).waitFor()
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download CSV" }).click()])
    expect(download.suggestedFilename()).toMatch(/\.csv$/)
    expect(await inaccessible(page)).toEqual([])
    await picture(page, "series-en-light-1400")
    expect(problems).toEqual([])
  } finally {
    await sql("UPDATE invoice_sequence SET next = next - 2 WHERE series = $1", [series])
  }
})

it("tries past orders without storing anything, and shows the report", async () => {
  const { page, problems } = await browser.visit()
  await page.goto(dashboard("/invoices/health"))
  await page.getByRole("button", { name: "More actions" }).click()
  await page.getByRole("menuitem", { name: "Invoice past orders" }).click()
  const drawer = page.getByRole("dialog")
  await drawer.getByRole("button", { name: "Try it first (dry run)" }).click()
  await drawer.getByRole("heading", { name: "Dry run: done" }).waitFor()
  await drawer.getByText(/^(\d+) of \1 orders/).waitFor()
  expect(await inaccessible(page, "[role=dialog] section")).toEqual([])
  await picture(page, "history-en-light-1400")
  expect(problems).toEqual([])
})

it.each([
  ["en", "light", 390],
  ["ar", "light", 1400],
  ["ar", "dark", 390],
  ["de", "dark", 1400],
  ["fr", "light", 1400],
  ["nl", "dark", 390],
] as const)("has a word for everything and room for it (%s, %s, %s wide)", async (language, theme, width) => {
  await sql("UPDATE invoice SET paid_total = 1, payment_status = 'partially_paid' WHERE id = $1", [sold.guest.id])
  try {
    const { page, problems } = await browser.visit({ language, theme, width, height: 900 })
    const pages: [string, string][] = [
      ["/invoices/health", word(language, "health", "notInOrderHint")],
      ["/invoices/health/wrong-totals", sold.guest.number!],
      ["/invoices/series", word(language, "health", "series.hint")],
      ["/invoices/health/history", word(language, "health", "history.hint")],
    ]
    for (const [route, shown] of pages) {
      await page.goto(dashboard(route))
      await page.getByText(shown).first().waitFor()
      expect({ route, untranslated: await untranslated(page) }).toEqual({ route, untranslated: [] })
      expect({ route, wide: await overflowing(page, "table, [role=dialog]") }).toEqual({ route, wide: [] })
      await picture(page, `${route.slice(1).replaceAll("/", "-")}-${language}-${theme}-${width}`)
    }
    expect(problems).toEqual([])
  } finally {
    await store.call("POST", `/admin/orders/${sold.guest.order_id}/invoices/sync`, {})
  }
})

