import type { Page } from "playwright-core"
import { dashboard, kindOfFile, openBrowser } from "./browser"
import { focusUnseen, inaccessible } from "./look"
import { ADMIN, openStore, type Document } from "./store"

/** Buttons of the dashboard itself that have no name: its table's filter and sorting, its view of JSON. */
const NOT_OURS = "[aria-haspopup]:not([aria-label])"

const browser = openBrowser()
let sold: Record<string, Document>

beforeAll(async () => {
  sold = await (await openStore()).sold()
})

const tab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true })
const row = (page: Page, text: string) => page.getByRole("row").filter({ hasText: text })
const leaves = (page: Page, text: string) => row(page, text).first().waitFor({ state: "detached" })

it("signs in, finds an unpaid invoice and gets its PDF", async () => {
  const { page, problems } = await browser.visit({ signedIn: false })
  const { company, account } = sold

  await page.goto(dashboard("/login"))
  problems.length = 0 // Not signed in yet, the dashboard asks who is there and hears 401.
  await page.getByPlaceholder("Email").fill(ADMIN.email)
  await page.getByPlaceholder("Password").fill(ADMIN.password)
  await page.getByRole("button", { name: /continue|sign in/i }).click()
  await page.getByRole("link", { name: "Invoices" }).click()

  const ofCompany = row(page, company.number!)
  await ofCompany.waitFor()
  expect(await page.getByRole("columnheader").allInnerTexts()).toEqual(["", "Number", "Date", "Order", "Buyer", "Total", "Payment", "Delivery", "Due"])
  expect(await ofCompany.innerText()).toMatch(/#\d+\s+Röstwerk Hamburg GmbH\s+€1,?\d+\.\d\d\s+Unpaid\s+(Not sent|Viewed)/)
  expect(await row(page, account.number!).innerText()).toContain("Paid")
  expect(await inaccessible(page, "main", NOT_OURS)).toEqual([])
  expect(await focusUnseen(page, "main [role=tab]", 6)).toEqual([])

  await page.getByPlaceholder("Search").fill("röstwerk")
  await leaves(page, account.number!)
  expect(await row(page, "Röstwerk").count()).toBeGreaterThan(0)
  await page.waitForURL(/q=/)

  await tab(page, "Unpaid").click()
  await page.waitForURL(/tab=unpaid/)
  await page.reload()
  await ofCompany.waitFor()
  expect(await tab(page, "Unpaid").getAttribute("aria-selected")).toBe("true")
  expect(await page.getByPlaceholder("Search").inputValue()).toBe("röstwerk")

  await ofCompany.click()
  await page.getByRole("heading", { name: `Invoice ${company.number}` }).waitFor()
  await page.goBack()
  await ofCompany.waitFor()
  expect(await tab(page, "Unpaid").getAttribute("aria-selected")).toBe("true")
  expect(await page.getByPlaceholder("Search").inputValue()).toBe("röstwerk")

  await ofCompany.click()
  await page.getByRole("heading", { name: `Invoice ${company.number}` }).waitFor()
  for (const heading of ["Parties", "Taxes", "Totals", "Payments and balance", "Files", "References", "Timeline"]) {
    await page.getByRole("heading", { name: heading, exact: true }).waitFor()
  }
  const file = await kindOfFile(page, () => page.getByRole("button", { name: "Download PDF" }).first().click())
  expect(file).toEqual({ name: `${company.number}.pdf`, magic: "%PDF" })
  expect(await inaccessible(page, "main", NOT_OURS)).toEqual([])
  expect(problems).toEqual([])
})

it("shares a document: the buyer opens it without an account, and the timeline tells", async () => {
  const { page, problems } = await browser.visit()
  const { company } = sold
  await page.goto(dashboard(`/invoices/${company.id}`))
  await page.getByRole("heading", { name: `Invoice ${company.number}` }).waitFor()
  await page.getByRole("button", { name: "More actions" }).click()
  await page.getByRole("menuitem", { name: "Copy customer link" }).click()
  await page.getByText("Customer link copied").first().waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/^http.*\/invoices\/[\w-]{43}$/)

  const buyer = await browser.visit({ signedIn: false, javaScriptEnabled: false, width: 390, height: 844 })
  await buyer.page.goto(link)
  await buyer.page.getByText(company.number!).first().waitFor()
  const file = await kindOfFile(buyer.page, () => buyer.page.getByRole("link", { name: /PDF/ }).click())
  expect(file.magic).toBe("%PDF")
  expect(buyer.problems).toEqual([])

  await page.reload()
  await page.getByRole("heading", { name: "Timeline" }).waitFor()
  await page.getByRole("listitem").filter({ hasText: "Viewed" }).filter({ hasText: "Customer link" }).first().waitFor()
  expect(problems).toEqual([])
})

it("looks at every tab; where there is nothing, the page says so", async () => {
  const { page, problems } = await browser.visit()
  await page.goto(dashboard("/invoices"))
  await row(page, sold.company.number!).waitFor()

  await tab(page, "Unpaid").click()
  await leaves(page, sold.account.number!)
  await row(page, sold.company.number!).waitFor()
  await tab(page, "Overdue").click()
  await page.getByText("Nothing overdue").waitFor()
  await tab(page, "Credit notes").click()
  // Other stories may have credited something by now.
  await page.getByText(/No credit notes|results/).first().waitFor()
  await tab(page, "All").click()
  await page.getByPlaceholder("Search").fill("nobody bought this")
  await page.getByText("No matching documents").waitFor()
  expect(problems).toEqual([])
})
