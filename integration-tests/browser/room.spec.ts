import { dashboard, openBrowser, word, type Language } from "./browser"
import { overflowing, untranslated } from "./look"
import { openStore, STORE_URL, type Document, type Store } from "./store"

const browser = openBrowser()
let store: Store
let sold: Record<string, Document>

beforeAll(async () => {
  store = await openStore()
  sold = await store.sold()
})

it.each(["en", "ar", "fr", "nl", "de"] as const)("the balance stands in its card without scrolling, however long the currency's name (%s)", async (language) => {
  const { page, problems } = await browser.visit({ language })
  for (const { id } of [sold.guest, sold.company]) {
    await page.goto(dashboard(`/invoices/${id}`))
    await page.getByRole("columnheader", { name: word(language, "invoices", "fields.balance") }).waitFor()
    expect(await overflowing(page)).toEqual([])
  }
  expect(problems).toEqual([])
})

it("a list has no empty row for filters, and shows the row once there is one", async () => {
  const { page, problems } = await browser.visit()
  const heightOver = async (route: string) => {
    await page.goto(dashboard(route))
    await page.getByRole("row").nth(1).waitFor()
    const [search, table] = await Promise.all([page.getByPlaceholder("Search").boundingBox(), page.getByRole("table").boundingBox()])
    return table!.y - (search!.y + search!.height)
  }
  expect(await heightOver("/invoices")).toBeLessThan(24)
  expect(await heightOver(`/invoices?type=${encodeURIComponent('["invoice"]')}`)).toBeGreaterThan(40)
  await page.getByRole("button", { name: "Clear all" }).waitFor()
  expect(problems).toEqual([])
})

it("a table that has to scroll on a phone can be reached by the keyboard", async () => {
  const { page } = await browser.visit({ width: 390, height: 844 })
  await page.goto(dashboard(`/invoices/${sold.company.id}`))
  const lines = page.getByRole("region", { name: /lines?$/ })
  await lines.focus()
  await page.keyboard.press("ArrowRight")
  await page.waitForFunction((element) => (element as Element).scrollLeft > 0, await lines.elementHandle())
})

it.each(["de", "ar"] as Language[])("the health page says in the operator's language what keeps a draft back (%s)", async (language) => {
  const draft = await store.draft()
  try {
    const { page, problems } = await browser.visit({ language })
    await page.goto(dashboard("/invoices/health/drafts"))
    const row = page.getByRole("row").filter({ hasText: `#${draft.order_number}` })
    await row.waitFor()
    expect(await row.innerText()).not.toMatch(/No tax is charged/)
    expect(await untranslated(page)).toEqual([])
    expect(problems).toEqual([])
  } finally {
    await store.call("POST", `/admin/invoices/${draft.id}/void`, {})
  }
})

it("the hosted page keeps a date on one line, and a dead link to its PDF says so in words", async () => {
  const { page } = await browser.visit({ width: 900, signedIn: false })
  const { link } = await store.call("POST", `/admin/invoices/${sold.account.id}/links`, {})
  const address = `${STORE_URL}${new URL(link.url).pathname}`
  await page.goto(address)
  const heights = await page.locator(".facts dd").evaluateAll((values) => values.filter((value) => !value.querySelector("small")).map((value) => value.getBoundingClientRect().height))
  expect(Math.max(...heights)).toBeLessThan(30)
  await store.call("DELETE", `/admin/invoices/${sold.account.id}/links`)
  await page.getByRole("link", { name: /PDF/ }).click()
  await page.getByRole("heading", { level: 1 }).waitFor()
  expect(await page.locator("body").innerText()).not.toMatch(/[{}]/)
})
