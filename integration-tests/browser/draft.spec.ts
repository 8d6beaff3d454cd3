import { dashboard, openBrowser } from "./browser"
import { openStore, type Document, type Store } from "./store"

const browser = openBrowser()
let store: Store
let draft: Document

beforeAll(async () => {
  store = await openStore()
  draft = await store.draft()
})
afterAll(() => store.resetProfiles())

it("a draft says what is wrong; once that is mended in the settings it is issued", async () => {
  const { page, problems } = await browser.visit()
  await page.goto(dashboard("/invoices?tab=attention"))
  await page.getByRole("row").filter({ hasText: `#${draft.order_number}` }).click()

  await page.getByRole("heading", { name: "1 finding" }).waitFor()
  const finding = page.getByRole("listitem").filter({ hasText: "No tax is charged (“Exempt from tax”), but the reason is missing." })
  await finding.waitFor()
  expect(await page.getByRole("main").getByText("Unpaid").count()).toBe(0)
  expect(await page.getByRole("button", { name: "Download PDF" }).count()).toBe(0)

  await finding.getByRole("link", { name: "Mend it in the invoicing settings" }).click()
  await page.getByRole("link", { name: "Edit: Zero tax rates" }).click()
  const code = page.getByRole("dialog").getByRole("group").filter({ has: page.locator("input[value=FR-FORMATION]") })
  await code.getByLabel("Reason printed").fill("TVA non applicable, article 261-4-4° a du CGI")
  await page.getByRole("button", { name: "Save" }).click()
  await page.getByText("TVA non applicable, article 261-4-4° a du CGI").waitFor()

  await page.goto(dashboard(`/invoices/${draft.id}`))
  await page.getByRole("button", { name: "Issue", exact: true }).click()
  await page.getByRole("alertdialog").getByRole("button", { name: "Issue", exact: true }).click()
  const title = page.getByRole("heading", { name: /^Invoice EU-INV-\d{4}-\d{5}$/ })
  await title.waitFor()
  await page.getByText("The document was issued.").first().waitFor()
  await page.getByRole("main").getByText("Stored").waitFor()
  expect(await page.getByText("1 finding").count()).toBe(0)
  expect(problems).toEqual([])

  await page.goto(dashboard("/invoices?tab=attention"))
  await page.getByRole("tab", { name: "Needs attention", selected: true }).waitFor()
  await page.getByText(/Nothing needs attention|results/).first().waitFor()
  expect(await page.getByRole("row").filter({ hasText: `#${draft.order_number}` }).count()).toBe(0)
})

it("a draft that nobody wants is voided, after a question", async () => {
  const unwanted = await store.draft()
  const { page, problems } = await browser.visit()
  await page.goto(dashboard(`/invoices/${unwanted.id}`))
  await page.getByRole("button", { name: "Issue", exact: true }).waitFor()
  await page.getByRole("button", { name: "More actions" }).click()
  await page.getByRole("menuitem", { name: "Void draft" }).click()
  await page.getByRole("alertdialog").getByRole("button", { name: "Void draft" }).click()
  await page.getByText("The draft was voided.").first().waitFor()
  await page.getByRole("main").getByText("Void", { exact: true }).waitFor()
  expect(await page.getByRole("button", { name: "Issue", exact: true }).count()).toBe(0)
  expect(problems).toEqual([])
})
