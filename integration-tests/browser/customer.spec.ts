import type { Page } from "playwright-core"
import { kindOfFile, openBrowser } from "./browser"
import { inaccessible, overflowing } from "./look"
import { CUSTOMER, GUEST_EMAIL, openStore, STORE_URL, type Document } from "./store"

const browser = openBrowser()
let sold: Record<string, Document>

beforeAll(async () => {
  sold = await (await openStore()).sold()
})

const orderPage = ({ order_id }: Document, language = "en") => `${STORE_URL}/shop/orders/${order_id}?lang=${language}`
const asGuest = (page: Page) => page.locator("form").last()

it("a customer signs in on the order page and downloads the invoice", async () => {
  const { page, problems } = await browser.visit({ signedIn: false, width: 390, height: 844 })
  await page.goto(orderPage(sold.account))
  await page.getByRole("heading", { name: `Order #${sold.account.order_number}` }).waitFor()
  expect(await page.getByText(sold.account.number!).count()).toBe(0)
  expect(await inaccessible(page, "body")).toEqual([])

  const form = page.locator("form").first()
  await form.getByLabel("E-mail").fill(CUSTOMER.email)
  await form.getByLabel("Password").fill(CUSTOMER.password)
  await form.getByRole("button", { name: "Sign in" }).click()
  const invoice = page.getByRole("article").filter({ hasText: sold.account.number! })
  await invoice.waitFor()
  expect(await invoice.innerText()).toContain("Paid")
  const file = await kindOfFile(page, () => invoice.getByRole("button", { name: "Download PDF" }).click())
  expect(file).toEqual({ name: `${sold.account.number}.pdf`, magic: "%PDF" })
  expect(await overflowing(page)).toEqual([])
  expect(problems).toEqual([])
})

it("somebody else's account sees no invoice of the order, and is told so", async () => {
  const { page } = await browser.visit({ signedIn: false })
  await page.goto(orderPage(sold.company))
  const form = page.locator("form").first()
  await form.getByLabel("E-mail").fill(CUSTOMER.email)
  await form.getByLabel("Password").fill("not the password")
  await form.getByRole("button", { name: "Sign in" }).click()
  await page.getByRole("alert").filter({ hasText: "E-mail or password is wrong." }).waitFor()

  await form.getByLabel("Password").fill(CUSTOMER.password)
  await form.getByRole("button", { name: "Sign in" }).click()
  await page.getByText("No invoices of this order for you.").waitFor()
  expect(await page.getByText(sold.company.number!).count()).toBe(0)
})

it("a guest gets a link by the order's e-mail address, and only by that", async () => {
  const { page, problems } = await browser.visit({ signedIn: false })
  await page.goto(orderPage(sold.guest))
  await asGuest(page).getByLabel("E-mail").fill("someone.else@example.com")
  await asGuest(page).getByRole("button", { name: "Get the links" }).click()
  await page.getByRole("alert").filter({ hasText: "No invoices of this order for you. Check the order link, the account or the e-mail address." }).waitFor()
  expect(problems.splice(0).join()).toContain("404")

  await asGuest(page).getByLabel("E-mail").fill(` ${GUEST_EMAIL.toUpperCase()}`)
  await asGuest(page).getByRole("button", { name: "Get the links" }).click()
  await page.getByRole("article").filter({ hasText: sold.guest.number! }).getByRole("link", { name: "Open invoice" }).click()

  await page.getByRole("heading", { name: "Paid in full" }).waitFor()
  await page.getByText(sold.guest.number!).first().waitFor()
  expect(await inaccessible(page, "body")).toEqual([])
  const file = await kindOfFile(page, () => page.getByRole("link", { name: "Download PDF" }).click())
  expect(file.magic).toBe("%PDF")
  expect(problems).toEqual([])
})

it("reads from right to left in Arabic, on the order page and on the hosted page", async () => {
  const { page, problems } = await browser.visit({ signedIn: false, width: 390, height: 844 })
  await page.goto(orderPage(sold.arabic, "ar"))
  await page.getByRole("heading", { name: `الطلب #${sold.arabic.order_number}` }).waitFor()
  expect(await page.locator("html").getAttribute("dir")).toBe("rtl")
  expect(await overflowing(page)).toEqual([])

  await asGuest(page).getByLabel("البريد الإلكتروني").fill(sold.arabic.buyer_email)
  await asGuest(page).getByRole("button").click()
  await page.getByRole("link", { name: "فتح الفاتورة" }).click()
  await page.getByRole("heading", { name: "تم الدفع بالكامل" }).waitFor()
  expect(await page.locator("html").getAttribute("dir")).toBe("rtl")
  const file = await kindOfFile(page, () => page.getByRole("link", { name: /PDF/ }).click())
  expect(file.magic).toBe("%PDF")
  expect(await overflowing(page)).toEqual([])
  expect(problems).toEqual([])
})

it("a lost or mistyped link answers with a page that says so", async () => {
  const { page } = await browser.visit({ signedIn: false, javaScriptEnabled: false })
  for (const token of ["x".repeat(43), "nonsense", "%00"]) {
    const answer = await page.goto(`${STORE_URL}/invoices/${token}`)
    expect([400, 404]).toContain(answer?.status())
    await page.getByRole("heading", { name: "This link does not work any more" }).waitFor()
  }
})
