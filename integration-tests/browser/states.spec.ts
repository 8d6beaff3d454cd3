import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs"
import type { Page } from "playwright-core"
import { dashboard, openBrowser } from "./browser"
import { inaccessible } from "./look"
import { openStore, STORE_URL, type Document, type Store } from "./store"

const browser = openBrowser()
let store: Store
let sold: Record<string, Document>

beforeAll(async () => {
  store = await openStore()
  sold = await store.sold()
})

const LIST = new RegExp(`^${STORE_URL}/admin/invoices\\?`)
const ONE = new RegExp(`^${STORE_URL}/admin/invoices/inv_`)

/** Holds an answer back until it is let go. */
async function hold(page: Page, url: RegExp) {
  let letGo = () => {}
  const gone = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(url, async (route) => {
    await gone
    await route.continue()
  })
  return letGo
}

const failing = (page: Page, url: RegExp) =>
  page.route(url, (route) => route.fulfill({ status: 500, json: { type: "unknown_error", message: "The database did not answer." } }))

it("while the answer is on its way, the pages say that they load and not that there is nothing", async () => {
  const { page } = await browser.visit()
  const showList = await hold(page, LIST)
  const showOne = await hold(page, ONE)
  await page.goto(dashboard("/invoices"))
  await page.getByRole("tab", { name: "Needs attention" }).waitFor()
  expect(await page.getByText(/No invoices yet|No matching/).count()).toBe(0)
  showList()
  await page.getByRole("row").filter({ hasText: sold.company.number! }).click()
  await page.getByRole("status", { name: "Loading the document" }).waitFor()
  showOne()
  await page.getByRole("heading", { name: `Invoice ${sold.company.number}` }).waitFor()
})

it("when the server fails, the pages say so and try again when told", async () => {
  const { page } = await browser.visit()
  await failing(page, LIST)
  await failing(page, ONE)
  await page.goto(dashboard("/invoices"))
  const problem = page.getByRole("alert").filter({ hasText: "The invoices could not be loaded" })
  await problem.getByText("The database did not answer.").waitFor()
  await page.unroute(LIST)
  await problem.getByRole("button", { name: "Try again" }).click()
  await page.getByRole("row").filter({ hasText: sold.company.number! }).click()

  const failure = page.getByRole("alert").filter({ hasText: "The document could not be loaded" })
  await failure.waitFor()
  await page.unroute(ONE)
  await failure.getByRole("button", { name: "Try again" }).click()
  await page.getByRole("heading", { name: `Invoice ${sold.company.number}` }).waitFor()
})

it("an address without a document says so and leads back", async () => {
  const { page } = await browser.visit()
  await page.goto(dashboard("/invoices/inv_01AAAAAAAAAAAAAAAAAAAAAAAA"))
  await page.getByText("There is no such document").waitFor()
  expect(await inaccessible(page)).toEqual([])
  await page.getByRole("link", { name: "Back to the invoices" }).click()
  await page.getByRole("row").filter({ hasText: sold.company.number! }).waitFor()
})

/** Puts a file where the folder of the private files was, until it is put right again. */
function blockFiles() {
  const folder = process.env.PRIVATE_FILES_DIR!
  const aside = `${folder}-aside`
  let isBlocked = true
  mkdirSync(folder, { recursive: true })
  renameSync(folder, aside)
  writeFileSync(folder, "in the way")
  return () => {
    if (isBlocked) {
      rmSync(folder)
      renameSync(aside, folder)
      isBlocked = false
    }
  }
}

it("a file that could not be made is a visible state, and Retry makes it", async () => {
  const unblock = blockFiles()
  try {
    const unlucky = await store.sell()
    const { page, problems } = await browser.visit()
    await page.goto(dashboard(`/invoices/${unlucky.id}`))
    await page.getByRole("heading", { name: `Invoice ${unlucky.number}` }).waitFor()
    await page.getByText(/The file could not be made \(\d+ attempts?\)\./).waitFor()
    await page.getByText("PDF could not be made").first().waitFor()

    await page.goto(dashboard("/invoices?tab=attention"))
    await page.getByRole("row").filter({ hasText: unlucky.number! }).click()
    const retry = page.getByRole("button", { name: "Retry rendering" })
    await retry.waitFor()
    unblock()
    await retry.click()
    await page.getByRole("main").getByText("Stored", { exact: true }).waitFor()
    await retry.waitFor({ state: "detached" })
    expect(problems).toEqual([])
  } finally {
    unblock()
  }
})
