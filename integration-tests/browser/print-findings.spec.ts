import { dashboard, openBrowser, word, type Language } from "./browser"
import { inaccessible, overflowing, untranslated } from "./look"
import { openStore, type Document, type Store } from "./store"

/** The demo store has no font for these two. */
const TOKYO = "東京"
const sentence = (language: Language) => word(language, "findings", "print-characters").replace("{{characters}}", "東 京")

const browser = openBrowser()
let store: Store
let europe: { id: string; look: Record<string, unknown> }

/** A document of the seller in Europe, printed with this text below the totals. */
async function soldWith(closing: string): Promise<Document> {
  const text = { introduction: null, closing, footer: null }
  await store.call("POST", `/admin/invoicing/profiles/${europe.id}`, { look: { texts: { de: text, en: text } } })
  return store.sell()
}

beforeAll(async () => {
  store = await openStore()
  await store.sold()
  europe = await store.europe()
})
afterEach(() => store.call("POST", `/admin/invoicing/profiles/${europe.id}`, { look: europe.look }))

it("what of a text cannot be printed is told in plain words while it is typed, and no more once it can", async () => {
  const { page, problems } = await browser.visit()
  await page.goto(dashboard(`/settings/invoicing/${europe.id}/look`))
  const dialog = page.getByRole("dialog")
  await dialog.getByTitle(word("en", "printing", "previewOf")).waitFor({ state: "attached" })
  const finding = dialog.getByRole("listitem").filter({ hasText: sentence("en") })
  expect(await finding.count()).toBe(0)

  const closing = dialog.getByRole("textbox", { name: "Below the totals" })
  await closing.fill(`Besuchen Sie uns in ${TOKYO}!`)
  await finding.waitFor()
  expect(await finding.innerText()).toMatch(/^Warning: No font has these characters: 東 京 Each of them is printed as “\?”\. Write them another way, or add a font that has them\.$/)
  expect(await inaccessible(page, "[role=dialog]")).toEqual([])

  await closing.fill("Besuchen Sie uns in Tokio!")
  await finding.waitFor({ state: "detached" })
  expect(problems).toEqual([])
})

it("what of a document could not be printed is told in plain words beside its file, in the language of the operator", async () => {
  const { id, number } = await soldWith(`Besuchen Sie uns in ${TOKYO}!`)
  for (const language of ["en", "ar"] as const) {
    const { page, problems } = await browser.visit({ language, width: 390 })
    await page.goto(dashboard(`/invoices/${id}`))
    await page.getByRole("button", { name: word(language, "invoices", "actions.download"), exact: true }).first().waitFor()
    await page.getByText(`${number}.pdf`).waitFor()
    const finding = page.getByRole("main").getByRole("listitem").filter({ hasText: sentence(language) })
    await finding.waitFor()
    expect(await finding.innerText()).toContain(word(language, "invoices", "issues.warning"))
    expect(await untranslated(page)).toEqual([])
    expect(await overflowing(page, "table, [role=tablist]")).toEqual([])
    expect(problems).toEqual([])
  }
})

it("nothing is told beside the file of a document that was printed as it was asked for", async () => {
  const { id, number } = await soldWith("Besuchen Sie uns in Tokio!")
  const { page, problems } = await browser.visit()
  await page.goto(dashboard(`/invoices/${id}`))
  await page.getByText(`${number}.pdf`).waitFor()
  await page.getByRole("main").getByText("Stored").waitFor()
  expect(await page.getByText("No font has these characters").count()).toBe(0)
  expect(problems).toEqual([])
})
