import type { Page } from "playwright-core"
import { dashboard, kindOfFile, openBrowser } from "./browser"
import { openStore, type Document, type Store } from "./store"

const browser = openBrowser()
let store: Store
let sold: Record<string, Document>

beforeAll(async () => {
  store = await openStore()
  sold = await store.sold()
})
afterAll(() => store.resetProfiles())

const widget = (page: Page) => page.locator("main div").filter({ has: page.getByRole("heading", { name: "Invoices", exact: true }) }).last().locator("..")

const setTrigger = async (trigger: "placed" | "manual") => store.call("POST", `/admin/invoicing/profiles/${(await store.europe()).id}`, { trigger })

it("an order shows its documents, each to open and to download", async () => {
  const { page, problems } = await browser.visit()
  const { company } = sold
  await page.goto(dashboard(`/orders/${company.order_id}`))
  const document = widget(page).getByRole("listitem")
  await document.getByRole("link", { name: company.number! }).waitFor()
  expect(await document.innerText()).toMatch(/Invoice\s+Unpaid\s+€1,?\d+\.\d\d/)
  expect(await widget(page).getByRole("button", { name: "Issue now" }).count()).toBe(0)

  const file = await kindOfFile(page, () => document.getByRole("button", { name: "Download PDF" }).click())
  expect(file).toEqual({ name: `${company.number}.pdf`, magic: "%PDF" })
  await page.setViewportSize({ width: 390, height: 844 })
  const tooWide = await widget(page).evaluate((card) => [card, ...card.querySelectorAll("*")].filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0).map((element) => element.className))
  expect(tooWide).toEqual([])
  await document.getByRole("link", { name: company.number! }).click()
  await page.getByRole("heading", { name: `Invoice ${company.number}` }).waitFor()
  expect(problems).toEqual([])
})

it("an order without a document gets it by hand", async () => {
  await setTrigger("manual")
  const order = await store.buy()
  const { page, problems } = await browser.visit()
  await page.goto(dashboard(`/orders/${order.id}`))
  await widget(page).getByText("This order has no invoice yet.").waitFor()

  await widget(page).getByRole("button", { name: "Issue now" }).click()
  await widget(page).getByRole("link", { name: /^[A-Z]+.*-\d+$/ }).waitFor()
  await page.getByText("The document was issued.").first().waitFor()
  await widget(page).getByRole("button", { name: "Issue now" }).waitFor({ state: "detached" })
  expect(problems).toEqual([])
  await setTrigger("placed")
})
