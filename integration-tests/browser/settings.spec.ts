import type { Page } from "playwright-core"
import { dashboard, openBrowser } from "./browser"
import { focusUnseen, inaccessible } from "./look"
import { openStore, type Store } from "./store"

const browser = openBrowser()
let store: Store

beforeAll(async () => {
  store = await openStore()
  await store.sold()
})
afterAll(() => store.resetProfiles())

const drawer = (page: Page) => page.getByRole("dialog")
const save = (page: Page) => drawer(page).getByRole("button", { name: "Save" }).click()
const edit = (page: Page, section: string) => page.getByRole("link", { name: `Edit: ${section}` }).click()

/** The message stands in the same field as the input it speaks of. */
const beside = (page: Page, label: string, message: string | RegExp) =>
  drawer(page).getByLabel(label, { exact: true }).locator("xpath=ancestor::div[.//label][1]").getByText(message)

async function openEurope() {
  const visit = await browser.visit()
  await visit.page.goto(dashboard("/settings"))
  await visit.page.getByRole("link", { name: "Invoicing", exact: true }).click()
  await visit.page.getByRole("row").filter({ hasText: "Qahwa Supply Europe GmbH" }).click()
  await visit.page.getByText("Nothing is missing: documents can be issued with this profile.").waitFor()
  return visit
}

it("says that a VAT number is wrong while it is typed, and saves the right one", async () => {
  const { page, problems } = await openEurope()
  expect(await inaccessible(page)).toEqual([])
  await edit(page, "Tax numbers and registration")

  const number = drawer(page).getByLabel("VAT number")
  await number.fill("DE136695977")
  const wrong = beside(page, "VAT number", "The VAT number does not fit the seller's country (DE) or has a typing error.")
  await wrong.waitFor()
  expect(await number.getAttribute("aria-invalid")).toBe("true")
  expect(await inaccessible(page, "[role=dialog] form")).toEqual([])

  await number.fill("DE136695976")
  await wrong.waitFor({ state: "detached" })
  await drawer(page).getByLabel("Tax number", { exact: true }).fill("045 237 99999")
  await save(page)
  await page.getByText("The profile was saved.").first().waitFor()
  await page.getByText("045 237 99999").waitFor()
  expect(problems).toEqual([])
})

it("says that an IBAN and a BIC are wrong while they are typed", async () => {
  const { page, problems } = await openEurope()
  await edit(page, "Bank accounts")

  await drawer(page).getByLabel("IBAN or account number").fill("DE89 3704 0044 0532 0130 01")
  const wrong = beside(page, "IBAN or account number", "The IBAN is not valid. Compare it with your bank statement.")
  await wrong.waitFor()
  await drawer(page).getByLabel("BIC").fill("COBA")
  await beside(page, "BIC", "The BIC is not valid").waitFor()

  await drawer(page).getByLabel("IBAN or account number").fill("DE02120300000000202051")
  await drawer(page).getByLabel("BIC").fill("BYLADEM1001")
  await wrong.waitFor({ state: "detached" })
  await save(page)
  await page.getByText("DE02 1203 0000 0000 2020 51").waitFor()
  expect(problems).toEqual([])
})

it("shows the next number of a series as it is typed, and refuses one that could repeat", async () => {
  const { page, problems } = await openEurope()
  await edit(page, "Number series")

  const invoices = drawer(page).getByRole("group", { name: "Invoices" })
  await invoices.getByLabel("Prefix").fill("RE 2/")
  await invoices.getByText("The prefix may hold only letters A to Z").waitFor()
  await invoices.getByLabel("Prefix").fill("EU-CN-")
  await drawer(page).getByText("could get the same number. Give each a prefix of its own.").first().waitFor()

  await invoices.getByLabel("Prefix").fill("RE-")
  await invoices.getByLabel("At least this many digits").fill("4")
  const next = invoices.getByText(/^RE-\d{4}-\d{4}$/)
  await next.waitFor()
  const promised = await next.innerText()
  expect(await focusUnseen(page, "[role=dialog] input", 4)).toEqual([])
  await save(page)
  await page.getByText("The profile was saved.").first().waitFor()
  await page.getByRole("main").getByText(promised, { exact: true }).waitFor()

  const sold = await store.sell()
  expect(sold.number).toBe(promised)
  expect(problems).toEqual([])
})
