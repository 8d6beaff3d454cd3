import type { Page } from "playwright-core"
import { dashboard, openBrowser, word } from "./browser"
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

const drawer = (page: Page) => page.getByRole("dialog")
const more = (page: Page) => page.getByRole("button", { name: "More actions" })

async function openPage(page: Page) {
  await page.goto(dashboard(`/invoices/${invoice.id}`))
  await more(page).waitFor()
}

const isFocused = (page: Page, name: string) => page.waitForFunction((label) => {
  const focused = document.activeElement
  return (focused?.getAttribute("aria-label") ?? focused?.textContent) === label
}, name)

it("the keyboard opens a drawer, closes it by Escape or Enter, and is where it was", async () => {
  const { page, problems } = await browser.visit()
  await openPage(page)
  await more(page).focus()
  await page.keyboard.press("Enter")
  await page.getByRole("menu").waitFor()
  await page.keyboard.press("Enter")
  await drawer(page).waitFor()
  await page.keyboard.press("Escape")
  await drawer(page).waitFor({ state: "detached" })
  await isFocused(page, "More actions")

  await page.getByRole("button", { name: "Record payment" }).focus()
  await page.keyboard.press("Enter")
  await drawer(page).getByRole("button", { name: "Cancel" }).focus()
  await page.keyboard.press("Enter")
  await drawer(page).waitFor({ state: "detached" })
  await isFocused(page, "Record payment")

  await more(page).click()
  await page.getByRole("menuitem", { name: "Revoke customer links" }).click()
  await page.getByRole("alertdialog").waitFor()
  await page.keyboard.press("Escape")
  await page.getByRole("alertdialog").waitFor({ state: "detached" })
  await isFocused(page, "More actions")
  expect(problems).toEqual([])
})

it("Ctrl+Enter never credits what was not shown, nor what the button would refuse", async () => {
  const { page, problems } = await browser.visit()
  const notes: string[] = []
  page.on("request", (request) => request.url().endsWith("/credit") && notes.push(request.postData() ?? ""))
  await openPage(page)
  await more(page).click()
  await page.getByRole("menuitem", { name: "Credit", exact: true }).click()
  await drawer(page).getByLabel("Reason", { exact: true }).fill("Goodwill")
  await page.keyboard.press("Control+Enter")
  await drawer(page).getByRole("combobox").click()
  await page.getByRole("option", { name: "An amount" }).click()
  const amount = drawer(page).getByLabel("Amount with tax (EUR)")
  await amount.fill("1")
  await drawer(page).getByRole("button", { name: "Issue credit note of €1.00" }).waitFor()
  await amount.press("0")
  await page.keyboard.press("Control+Enter")
  await drawer(page).getByRole("button", { name: "Issue credit note of €10.00" }).waitFor()
  await amount.fill("abc")
  await drawer(page).getByText("Enter an amount above zero").waitFor()
  await page.keyboard.press("Control+Enter")
  await page.keyboard.press("Escape")
  await drawer(page).waitFor({ state: "detached" })
  expect(notes).toEqual([])
  expect(problems).toEqual([])
})

it("a quantity, an amount and a day that cannot be are told beside their fields, in the operator's language", async () => {
  const { page, problems } = await browser.visit({ language: "ar" })
  const sent: string[] = []
  page.on("request", (request) => /\/(credit|payments)$/.test(request.url()) && sent.push(request.url()))
  const say = (key: string) => word("ar", "invoices", key)
  await page.goto(dashboard(`/invoices/${invoice.id}`))
  await page.getByRole("button", { name: say("actions.more") }).click()
  await page.getByRole("menuitem", { name: say("actions.credit"), exact: true }).click()
  await drawer(page).getByRole("listitem").first().getByRole("textbox").fill("abc")
  await drawer(page).getByRole("listitem").getByText(say("credit.quantityNeeded")).waitFor()
  await page.keyboard.press("Escape")
  await drawer(page).waitFor({ state: "detached" })

  await page.getByRole("button", { name: say("actions.recordPayment") }).click()
  const amount = drawer(page).getByLabel(`${say("payment.amount")} (EUR)`)
  await amount.fill("1.2345")
  await page.keyboard.press("Control+Enter")
  await drawer(page).getByText(say("payment.tooManyDecimals").replace("{{code}}", "EUR").replace("{{digits}}", "2")).waitFor()
  await amount.fill("1")
  const day = drawer(page).getByLabel(say("payment.day"))
  await day.fill("2199-01-01")
  await page.keyboard.press("Control+Enter")
  await drawer(page).getByText(say("payment.inFuture")).waitFor()
  await day.fill("2001-01-01")
  await page.keyboard.press("Control+Enter")
  await drawer(page).getByText(say("payment.beforeOrder").split("{{")[0].trim()).waitFor()
  await page.keyboard.press("Escape")
  expect(sent).toEqual([])
  expect(problems).toEqual([])
})

it("a double click records one payment, and a failing server leaves what was typed", async () => {
  const { page } = await browser.visit()
  await openPage(page)
  const before = (await store.document(invoice.id)).transactions.length
  await page.getByRole("button", { name: "Record payment" }).click()
  await drawer(page).getByLabel("Amount (EUR)").fill("5")
  await page.route(/\/payments$/, (route) => route.fulfill({ status: 500, json: { type: "unknown_error", message: "The database did not answer." } }))
  const confirm = drawer(page).getByRole("button", { name: "Record payment of €5.00" })
  await confirm.click()
  await drawer(page).getByRole("alert").filter({ hasText: "The database did not answer." }).waitFor()
  expect(await drawer(page).getByLabel("Amount (EUR)").inputValue()).toBe("5")
  await page.unroute(/\/payments$/)
  await confirm.dblclick()
  await drawer(page).waitFor({ state: "detached" })
  await page.getByText("The payment was recorded.").first().waitFor()
  expect((await store.document(invoice.id)).transactions).toHaveLength(before + 1)
})

it("past orders: a range or a number that cannot be is told beside its field, and nothing begins", async () => {
  const { page, problems } = await browser.visit()
  const begun: string[] = []
  page.on("request", (request) => void (request.method() === "POST" && begun.push(new URL(request.url()).pathname)))
  await page.goto(dashboard("/invoices/health/history"))
  await drawer(page).getByLabel("Placed from").fill("2026-05-05")
  await drawer(page).getByLabel("Placed before").fill("2026-05-01")
  await drawer(page).getByRole("switch").click()
  await drawer(page).getByLabel("First number").fill("0")
  await drawer(page).getByRole("button", { name: "Try it first (dry run)" }).click()
  for (const words of ["The last day must come after the first one.", "Enter the prefix of the series", "Enter a whole number from 1."]) {
    await drawer(page).getByText(words).waitFor()
  }
  expect(begun).not.toContain("/admin/invoicing/history")
  expect(problems).toEqual([])
})
