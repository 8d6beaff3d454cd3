import type { Page } from "playwright-core"
import { dashboard, openBrowser, word } from "./browser"
import { inaccessible, overflowing, untranslated } from "./look"
import { openStore, type Document, type Store } from "./store"

const browser = openBrowser()
let store: Store
/** A packet of coffee for 13.49 and its parcel for 5.90, paid by card: 19.39 with tax. */
let invoice: Document

beforeAll(async () => {
  store = await openStore()
  await store.sold()
  invoice = await store.sell()
})
afterAll(() => store.resetProfiles())

const drawer = (page: Page) => page.getByRole("dialog")

async function choose(page: Page, action: string) {
  await page.getByRole("button", { name: "More actions" }).click()
  await page.getByRole("menuitem", { name: action, exact: true }).click()
  await drawer(page).waitFor()
}

async function openPage(page: Page, { id }: Document) {
  await page.goto(dashboard(`/invoices/${id}`))
  await page.getByRole("heading", { name: "Payments and balance" }).waitFor()
}

it("credits an amount, and says in words when it is too much", async () => {
  const { page, problems } = await browser.visit()
  await openPage(page, invoice)
  await choose(page, "Credit")
  await drawer(page).getByRole("combobox").click()
  await page.getByRole("option", { name: "An amount" }).click()
  await drawer(page).getByLabel("Amount with tax (EUR)").fill("20,00")
  await drawer(page).getByText("20 EUR is too much: only 19.39 EUR of this document is left to credit.").waitFor()
  expect(await drawer(page).getByRole("button", { name: /^Issue credit note/ }).isDisabled()).toBe(true)
  await drawer(page).getByRole("button", { name: "All that is left" }).click()
  await drawer(page).getByRole("button", { name: "Issue credit note of €19.39" }).waitFor()
  await page.keyboard.press("Escape")
  await drawer(page).waitFor({ state: "detached" })
  expect(problems).toEqual([])
})

it("credits a line: the drawer shows what it comes to before it is made, and the page the chain and the balance after", async () => {
  const { page, problems } = await browser.visit()
  await openPage(page, invoice)
  await choose(page, "Credit")
  const confirm = drawer(page).getByRole("button", { name: /^Issue credit note/ })
  expect(await confirm.isDisabled()).toBe(true)
  await drawer(page).getByRole("checkbox", { name: /Yirgacheffe/ }).click()
  // 13.49 with 7 %: 12.61 and 0.88
  const preview = drawer(page).getByRole("region", { name: "What the credit note will say" })
  await preview.getByText("€13.49").waitFor()
  expect(await preview.innerText()).toMatch(/€12\.61[\s\S]*7%[\s\S]*€0\.88/)
  await drawer(page).getByRole("button", { name: "Issue credit note of €13.49" }).click()
  await drawer(page).getByText("Give a reason").waitFor()
  await drawer(page).getByRole("button", { name: "Goods damaged" }).click()
  expect(await drawer(page).getByLabel("Reason", { exact: true }).inputValue()).toBe("Goods damaged")
  expect(await inaccessible(page, "[role=dialog]")).toEqual([])
  await drawer(page).getByRole("button", { name: "Issue credit note of €13.49" }).click()
  await page.getByText(/Credit note EU-CN-\d{4}-\d{5} was issued\./).first().waitFor()

  const statement = page.getByRole("table").filter({ has: page.getByRole("columnheader", { name: "Balance" }) })
  await statement.getByRole("row").filter({ hasText: "Credit note" }).waitFor()
  // 19.39 - 19.39 - 13.49
  expect(await statement.getByRole("row").last().innerText()).toContain("-€13.49")
  await page.getByRole("list", { name: "Corrected by" }).getByRole("link", { name: /EU-CN-/ }).click()
  await page.getByRole("heading", { name: /^Credit note EU-CN-/ }).waitFor()
  await page.getByText("Goods damaged").first().waitFor()
  await page.getByRole("list", { name: "Corrects" }).getByRole("link", { name: invoice.number! }).waitFor()

  await page.goto(dashboard(`/orders/${invoice.order_id}`))
  const corrections = page.getByRole("list", { name: "Corrected by" })
  await corrections.getByRole("link", { name: /EU-CN-/ }).waitFor()
  await page.getByText("In all").waitFor()
  expect(problems).toEqual([])
})

it("records a payment, warns of too much, and takes it back", async () => {
  const { company } = await store.sold()
  const { page, problems } = await browser.visit()
  await openPage(page, company)
  await page.getByRole("button", { name: "Record payment" }).click()
  const amount = drawer(page).getByLabel("Amount (EUR)")
  const open = (await store.document(company.id)).balance
  expect(await amount.inputValue()).toBe(open.toFixed(2))
  await amount.fill("99999")
  await drawer(page).getByText("This is more than is open.").waitFor()
  await amount.fill("12,50")
  await drawer(page).getByText("This is more than is open.").waitFor({ state: "detached" })
  await drawer(page).getByLabel("Reference").fill("TRX-4711")
  await drawer(page).getByRole("button", { name: "Record payment of €12.50" }).click()
  await page.getByText("The payment was recorded.").first().waitFor()
  const row = page.getByRole("row").filter({ hasText: "TRX-4711" })
  await row.filter({ hasText: "-€12.50" }).first().waitFor()

  await row.getByRole("button", { name: "Take back" }).click()
  await drawer(page).getByRole("button", { name: "Wrong amount" }).click()
  await drawer(page).getByRole("button", { name: "Take back €12.50" }).click()
  await page.getByText("The entry was taken back.").first().waitFor()
  await page.getByRole("row").filter({ hasText: "Wrong amount" }).getByText("Taken back").first().waitFor()
  expect(await page.getByRole("button", { name: "Take back" }).count()).toBe(0)
  expect((await store.document(company.id)).balance).toBe(open)
  expect(problems).toEqual([])
})

it("writes off what is open, with a reason, and takes that back", async () => {
  const { company } = await store.sold()
  const { page, problems } = await browser.visit()
  await openPage(page, company)
  await choose(page, "Write off")
  await drawer(page).getByRole("button", { name: "Customer is insolvent" }).click()
  await drawer(page).getByRole("button", { name: /^Write off €/ }).click()
  await page.getByText("The open amount was written off.").first().waitFor()
  await page.getByRole("main").getByText("Written off").first().waitFor()

  await choose(page, "Take back write-off")
  await drawer(page).getByRole("button", { name: "Customer pays after all" }).click()
  await drawer(page).getByRole("button", { name: /^Ask for €/ }).click()
  await page.getByText("The write-off was taken back.").first().waitFor()
  await page.getByRole("main").getByText("Unpaid").first().waitFor()
  expect(problems).toEqual([])
})

it("mends a tax code on the draft's own page, and the draft is issued", async () => {
  const draft = await store.draft()
  const { page, problems } = await browser.visit()
  await page.goto(dashboard(`/invoices/${draft.id}`))
  await page.getByRole("button", { name: "Mend", exact: true }).click()
  expect(await drawer(page).getByLabel("Tax code of the store").inputValue()).toBe("FR-FORMATION")
  await drawer(page).getByLabel("Reason printed").fill("TVA non applicable, article 261-4-4° a du CGI")
  expect(await inaccessible(page, "[role=dialog]")).toEqual([])
  await drawer(page).getByRole("button", { name: "Save" }).click()
  await page.getByRole("heading", { name: /^Invoice EU-INV-\d{4}-\d{5}$/ }).waitFor()
  expect(problems).toEqual([])
})

it("mends the buyer on the draft's own page, and the draft is issued", async () => {
  const draft = await store.draft()
  const europe = await store.europe()
  const { tax_codes } = europe
  await store.call("POST", `/admin/invoicing/profiles/${europe.id}`, {
    tax_codes: { ...tax_codes, "FR-FORMATION": { category: "reverse-charge", reason: "Autoliquidation" } },
  })
  await store.call("POST", `/admin/orders/${draft.order_id}/invoices/sync`, {})
  const { page, problems } = await browser.visit()
  await page.goto(dashboard(`/invoices/${draft.id}`))
  const finding = page.getByRole("listitem").filter({ hasText: "The buyer owes the tax" })
  await finding.getByRole("button", { name: "Mend" }).click()
  await drawer(page).getByLabel("VAT ID").fill("FR 40 303265045")
  expect(await inaccessible(page, "[role=dialog]")).toEqual([])
  await drawer(page).getByRole("button", { name: "Save" }).click()
  await page.getByRole("heading", { name: /^Invoice EU-INV-\d{4}-\d{5}$/ }).waitFor()
  await page.getByText("FR40303265045").first().waitFor()
  expect(problems).toEqual([])
})

it.each([
  ["ar", "light"],
  ["de", "dark"],
  ["fr", "light"],
  ["nl", "dark"],
] as const)("has words and room for every drawer on a phone (%s, %s)", async (language, theme) => {
  const { company } = await store.sold()
  const { page, problems } = await browser.visit({ language, theme, width: 390, height: 844 })
  await page.goto(dashboard(`/invoices/${company.id}`))
  for (const action of ["credit", "recordPayment", "writeOff"]) {
    await page.getByRole("button", { name: word(language, "invoices", "actions.more") }).first().click()
    await page.getByRole("menuitem", { name: word(language, "invoices", `actions.${action}`), exact: true }).click()
    await drawer(page).getByLabel(word(language, "invoices", action === "recordPayment" ? "payment.method" : "fields.reason"), { exact: true }).waitFor()
    expect({ action, untranslated: await untranslated(page) }).toEqual({ action, untranslated: [] })
    expect({ action, wide: await overflowing(page, "table, [role=tablist]") }).toEqual({ action, wide: [] })
    await drawer(page).getByRole("button").nth(-2).click() // Cancel, in the dashboard's own words.
    await drawer(page).waitFor({ state: "detached" })
  }
  expect(problems).toEqual([])
})
