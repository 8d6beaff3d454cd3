import { createHash, createHmac } from "node:crypto"
import { readdirSync, rmSync } from "node:fs"
import path from "node:path"
import { PNG } from "pngjs"
import { buy, invoiceOf, withPdf } from "../helpers/demo-shop"
import { admin, askAdmin, filesDir, send, sql } from "../helpers/demo-store"
import { changeProfile, openOffice, orderOf } from "../helpers/demo-office"
import { pdfCheck, pdfText } from "../../src/pdf/__tests__/pdf-tools"

let sellers: Awaited<ReturnType<typeof openOffice>>

const PLAIN = { theme: "modern", paper: "A4", accent: "#1f4f73", font: null, second_language: null, digits: "latn", hijri: false, hidden: ["barcode"], page_qr: true, payment_qr: true, tagged: true, texts: {} }

const logoOf = (red: number, alpha = 255) => {
  const png = new PNG({ width: 60, height: 20 })
  for (let at = 0; at < png.data.length; at += 4) {
    png.data.set([red, 40, 90, alpha], at)
  }
  return { media_type: "image/png", content: PNG.sync.write(png).toString("base64"), width: 60, height: 20 }
}

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex")
const profileOf = async (id: string) => (await admin("GET", `/admin/invoicing/profiles/${id}`)).profile
const sold = async (basket: Partial<Parameters<typeof buy>[0]> = {}) =>
  withPdf((await invoiceOf((await buy({ delivery: null, items: { "CRS-BAR-1": 1 }, ...basket })).id)).id)
const pdfOf = (id: string) => askAdmin("GET", `/admin/invoices/${id}/pdf`)

/** Takes a stored file off the disk. */
async function lose(invoiceId: string): Promise<void> {
  const [{ file_id }] = await sql<{ file_id: string }>("SELECT file_id FROM invoice_file WHERE invoice_id = $1", [invoiceId])
  const secret = (/invoice-[0-9a-f]{32}/.exec(file_id) as RegExpExecArray)[0]
  rmSync(path.join(filesDir(), readdirSync(filesDir()).find((name) => name.includes(secret)) as string))
}

beforeAll(async () => {
  sellers = await openOffice()
})

afterAll(() => changeProfile(sellers.saudi, { look: PLAIN, logo: null, translations: {}, language: "en" }))

describe("A look", () => {
  it("is the plain one until somebody decides otherwise", async () => {
    const { profile } = await admin("POST", "/admin/invoicing/profiles", { name: "New" })
    expect(profile).toMatchObject({ look: PLAIN, translations: {}, logo: null })
    await admin("DELETE", `/admin/invoicing/profiles/${profile.id}`)
  })

  it("is changed a part at a time, tidied, and what is taken out of it is gone", async () => {
    const texts = { de: { introduction: " Guten Tag \n\n wie bestellt: ", closing: null, footer: " " }, fr: { introduction: null, closing: null, footer: null } }
    await changeProfile(sellers.saudi, { look: { accent: "#AA3300", texts, second_language: "ar" } })
    const { look } = await profileOf(sellers.saudi)
    expect(look).toEqual({ ...PLAIN, accent: "#aa3300", second_language: "ar", texts: { de: { introduction: "Guten Tag\n\nwie bestellt:", closing: null, footer: null } } })
    await changeProfile(sellers.saudi, { look: { texts: {}, second_language: null, hidden: [] } })
    expect((await profileOf(sellers.saudi)).look).toEqual({ ...PLAIN, accent: "#aa3300", hidden: [] })
    await changeProfile(sellers.saudi, { look: PLAIN })
  })

  it.each<[string, Record<string, unknown>, RegExp]>([
    ["a colour that is none", { look: { accent: "red" } }, /must be a colour/],
    ["a paper that no printer has", { look: { paper: "A3" } }, /paper/],
    ["a design that does not exist", { look: { theme: "baroque" } }, /look\.theme: There is no design of this name\. Choose one of modern, classic, compact/],
    ["a font that does not exist", { look: { font: "Comic Sans" } }, /look\.font/],
    ["a language without words", { look: { second_language: "tlh" } }, /second_language/],
    ["a text of ten thousand letters", { look: { texts: { en: { introduction: "x".repeat(10_000), closing: null, footer: null } } } }, /introduction/],
    ["a language of documents without words", { language: "sv" }, /language: There are no words in the language "sv"\. Choose one of en, ar, fr, nl, de, pl/],
    ["a language that is none", { language: "German" }, /language/],
    ["names in an unknown language", { translations: { tlh: { name: "x", trading_name: null, address: null } } }, /tlh/],
    ["a text in an unknown language", { look: { texts: { tlh: { introduction: null, closing: null, footer: null } } } }, /tlh/],
    ["a part that lines do not have", { look: { hidden: ["price"] } }, /hidden/],
    ["something unknown", { look: { surprise: 1 } }, /surprise/i],
    ["a logo that is damaged", { logo: { ...logoOf(1), content: logoOf(1).content.slice(0, 40) } }, /logo: This file is not a PNG or JPEG/],
    ["a translation of half an address", { translations: { ar: { name: "x", trading_name: null, address: { city: "y" } } } }, /translations/],
  ])("refuses %s and stays as it was", async (_, data, message) => {
    const before = await profileOf(sellers.saudi)
    const answer = await askAdmin("POST", `/admin/invoicing/profiles/${sellers.saudi}`, data)
    expect([answer.status, answer.body.message]).toEqual([400, expect.stringMatching(message)])
    expect(await profileOf(sellers.saudi)).toEqual(before)
  })

  it("may name what the server says it knows", async () => {
    expect(await admin("GET", "/admin/invoicing/designs")).toEqual({ themes: ["modern", "classic", "compact"], fonts: [], languages: ["en", "ar", "fr", "nl", "de", "pl"], has_page_address: true })
  })

  it("has a logo that was laid on white when it was uploaded", async () => {
    await changeProfile(sellers.saudi, { logo: logoOf(255, 128) })
    const { logo } = await profileOf(sellers.saudi)
    const bytes = Buffer.from(logo.content, "base64")
    // Colour type 2: RGB without alpha. Half of red on white: 255, (40 + 255) / 2, (90 + 255) / 2.
    expect([bytes[25], logo.width, logo.height]).toEqual([2, 60, 20])
    expect([...PNG.sync.read(bytes).data.subarray(0, 4)]).toEqual([255, 147, 172, 255])
    await changeProfile(sellers.saudi, { logo: null })
  })
})

describe("A file that was lost", () => {
  it("is made again byte for byte, though logo and look have changed since", async () => {
    await changeProfile(sellers.saudi, { logo: logoOf(200), look: { accent: "#225500" } })
    const invoice = await sold()
    const first = await pdfOf(invoice.id)
    await changeProfile(sellers.saudi, { logo: logoOf(10), look: { accent: "#000055", paper: "Letter" } })
    const other = await sold()
    expect(sha256((await pdfOf(other.id)).bytes)).not.toBe(sha256(first.bytes))

    await lose(invoice.id)
    expect((await pdfOf(invoice.id)).status).toBe(500)
    await admin("POST", `/admin/invoices/${invoice.id}/render`, {})
    const again = await pdfOf(invoice.id)
    expect([again.status, sha256(again.bytes)]).toEqual([200, invoice.files[0].sha256])
    const [{ count }] = await sql<{ count: number }>("SELECT count(*)::int AS count FROM invoice_look")
    expect(count).toBeGreaterThanOrEqual(2)
    await changeProfile(sellers.saudi, { logo: null, look: PLAIN })
  })

  it("keeps the link that is printed on it, which opens the page until links are revoked, and not after", async () => {
    const invoice = await sold()
    const token = createHmac("sha256", process.env.JWT_SECRET ?? "only-for-the-demo-store").update(`invoicing:printed-link:${invoice.id}`).digest("base64url")
    const page = await send("GET", `/invoices/${token}`)
    expect([page.status, page.text.includes(invoice.number)]).toEqual([200, true])
    const stored = await sql<{ token_hash: string }>("SELECT token_hash FROM invoice_link WHERE invoice_id = $1", [invoice.id])
    expect(stored).toEqual([{ token_hash: createHash("sha256").update(token).digest("hex") }])

    await admin("DELETE", `/admin/invoices/${invoice.id}/links`)
    expect((await send("GET", `/invoices/${token}`)).status).toBe(404)
    await lose(invoice.id)
    await pdfOf(invoice.id)
    await admin("POST", `/admin/invoices/${invoice.id}/render`, {})
    expect(sha256((await pdfOf(invoice.id)).bytes)).toBe(invoice.files[0].sha256)
    expect((await send("GET", `/invoices/${token}`)).status).toBe(404)
  })
})

describe("A second language", () => {
  it("brings the seller's and the products' names: from the profile, and from Medusa's translations", async () => {
    const address = { line1: "طريق الملك فهد", line2: null, building_number: "8118", district: "العليا", city: "الرياض", postal_code: "12214", province: null, country_code: "SA" }
    const arabic = { name: "شركة قهوة للتجارة", trading_name: "قهوة", address }
    await changeProfile(sellers.saudi, { look: { second_language: "ar" }, translations: { ar: arabic } })
    const { document } = await sold({ delivery: "standard", items: { "SET-ARB-BRS": 1 } })
    expect(document.seller.translations).toEqual({ ar: arabic })
    expect(document.language).toBe("en")
    expect(Object.keys(document.lines[0].names)).toEqual(["ar"])
    expect(document.lines[0].names.ar).toMatch(/[\u0600-\u06FF]/)

    const turned = (await sold({ delivery: "standard", locale: "ar-SA", items: { "SET-ARB-BRS": 1 } })).document
    // The other way round: the order speaks Arabic, and the seller's own language is the second one.
    expect([turned.language, turned.lines[0].name]).toEqual(["ar", document.lines[0].names.ar])
    expect(turned.lines[0].names).toEqual({ en: document.lines[0].name })
    await changeProfile(sellers.saudi, { look: { second_language: null }, translations: {} })
    const plain = (await sold()).document
    expect([plain.seller.translations, plain.lines[0].names]).toEqual([undefined, undefined])
  })
})

describe("The language of a document", () => {
  it("is the order's, else the region's, else the seller's", async () => {
    const { region_id } = await orderOfNew()
    await admin("POST", `/admin/regions/${region_id}`, { metadata: { language: "fr-FR" } })
    try {
      expect((await sold()).language).toBe("fr")
      expect((await sold({ locale: "ar-SA" })).language).toBe("ar")
    } finally {
      await admin("POST", `/admin/regions/${region_id}`, { metadata: { language: "" } })
    }
    expect((await sold()).language).toBe("en")
  })
})

describe("A language that the store added", () => {
  const polish = { name: "Qahwa Polska", trading_name: null, address: null }

  it("is chosen by an order, its region or its customer like any other, and printed in its words", async () => {
    const ordered = await sold({ locale: "pl-PL", market: "eu" })
    expect(ordered.language).toBe("pl")
    const text = pdfText((await pdfOf(ordered.id)).bytes)
    expect(text).toContain("Faktura")
    expect(text).toContain("Data wystawienia")
    const { region_id } = await orderOfNew()
    await admin("POST", `/admin/regions/${region_id}`, { metadata: { language: "pl" } })
    try {
      expect((await sold()).language).toBe("pl")
    } finally {
      await admin("POST", `/admin/regions/${region_id}`, { metadata: { language: "" } })
    }
  })

  it("may be the seller's, and the second one", async () => {
    const texts = { pl: { introduction: "Dziękujemy za zamówienie.", closing: null, footer: null } }
    await changeProfile(sellers.saudi, { language: "pl", look: { second_language: "en", texts }, translations: { pl: polish } })
    try {
      expect(await profileOf(sellers.saudi)).toMatchObject({ language: "pl", look: { second_language: "en", texts }, translations: { pl: polish } })
      const invoice = await sold()
      expect(invoice.language).toBe("pl")
      const text = pdfText((await pdfOf(invoice.id)).bytes)
      for (const words of ["Faktura", "Data wystawienia", "Date of issue", "Dziękujemy za zamówienie.", "Qahwa Polska"]) {
        expect(text).toContain(words)
      }
      const other = await askAdmin("POST", `/admin/invoicing/profiles/${sellers.saudi}/preview`, { language: "ar", look: { second_language: "pl" } })
      expect(pdfText(other.bytes)).toContain("Data wystawienia")
    } finally {
      await changeProfile(sellers.saudi, { look: PLAIN, translations: {}, language: "en" })
    }
  })

  it("is on its document's own page too", async () => {
    const { id } = await sold({ locale: "pl", market: "eu" })
    const { link } = await admin("POST", `/admin/invoices/${id}/links`, {})
    const page = await send("GET", new URL(link.url).pathname)
    expect(page.text).toContain('lang="pl')
    for (const words of ["Data wystawienia", "Sprzedawca i nabywca", "Prosimy udostępniać go ostrożnie."]) {
      expect(page.text).toContain(words)
    }
  })
})

describe("What cannot be printed", () => {
  it("is told beside the preview and beside the file, and the page is printed all the same", async () => {
    const texts = { en: { introduction: "Welcome 東京", closing: null, footer: null } }
    const missing = { rule: "print-characters", path: "", severity: "warning", params: { characters: "東 京" } }
    const preview = await askAdmin("POST", `/admin/invoicing/profiles/${sellers.saudi}/preview`, { language: "en", look: { texts } })
    expect(JSON.parse(decodeURIComponent(preview.headers.get("x-invoicing-findings") as string))).toEqual([expect.objectContaining(missing)])
    expect(pdfText(preview.bytes)).toContain("Welcome ??")
    await changeProfile(sellers.saudi, { look: { texts } })
    try {
      const { files } = await sold()
      expect(files).toEqual([expect.objectContaining({ status: "stored", findings: [expect.objectContaining(missing)] })])
      expect(files[0]).not.toHaveProperty("printed_with")
    } finally {
      await changeProfile(sellers.saudi, { look: PLAIN })
    }
    const sound = await sold()
    expect(sound.files[0].findings).toEqual([])
    expect((await askAdmin("POST", `/admin/invoicing/profiles/${sellers.saudi}/preview`, { language: "en" })).headers.get("x-invoicing-findings")).toBeNull()
  })
})

async function orderOfNew(): Promise<{ id: string; region_id: string }> {
  const { id } = await buy({ items: { "CRS-BAR-1": 1 }, delivery: null })
  return (await admin("GET", `/admin/orders/${id}?fields=id,region_id`)).order
}

describe("A preview", () => {
  const preview = (data: Record<string, unknown>, id = sellers.saudi) => askAdmin("POST", `/admin/invoicing/profiles/${id}/preview`, data)

  it("is the PDF of the newest invoice with settings that are not saved, and stores nothing", async () => {
    const invoice = await sold()
    const before = await profileOf(sellers.saudi)
    const [links] = await sql("SELECT count(*) FROM invoice_link")
    const answer = await preview({ look: { accent: "#00aa00" }, logo: logoOf(99, 50) })
    expect([answer.status, answer.headers.get("content-type"), answer.headers.get("cache-control")]).toEqual([200, "application/pdf", "private, no-store"])
    expect(pdfCheck(answer.bytes)).toContain("No syntax or stream encoding errors found")
    expect(pdfText(answer.bytes)).toContain(invoice.number)
    expect(await profileOf(sellers.saudi)).toEqual(before)
    expect((await sql("SELECT count(*) FROM invoice_link"))[0]).toEqual(links)
    expect((await preview({})).bytes.equals((await preview({})).bytes)).toBe(true)
  })

  it("shows a chosen invoice, or an order that has none, in a chosen language", async () => {
    const [one] = [await sold(), await sold()]
    expect(pdfText((await preview({ invoice_id: one.id })).bytes)).toContain(one.number)
    const order = await buy({ market: "eu", items: { "DRP-CER-02": 1 } })
    const shown = pdfText((await preview({ order_id: order.id, language: "de" })).bytes)
    expect(shown).toContain(String((await orderOf(order.id)).display_id))
    expect(shown).toMatch(/Rechnung|RECHNUNG/)
  })

  it("shows a sample while there is nothing to show", async () => {
    const { profile } = await admin("POST", "/admin/invoicing/profiles", { name: "Fresh", legal_name: "Fresh Beans B.V.", language: "nl" })
    const answer = await preview({}, profile.id)
    expect(answer.status).toBe(200)
    expect(pdfText(answer.bytes)).toMatch(/Koffiebonen/)
    expect(pdfText(answer.bytes)).toContain("Fresh Beans B.V.")
    await admin("DELETE", `/admin/invoicing/profiles/${profile.id}`)
  })

  it.each(["packing_slip", "proforma", "receipt"])("can be a %s", async (print) => {
    const answer = await preview({ print })
    expect(answer.status).toBe(200)
    expect(pdfCheck(answer.bytes)).toContain("No syntax or stream encoding errors found")
  })

  it.each<[string, Record<string, unknown>, number, RegExp]>([
    ["an unknown design", { look: { theme: "baroque" } }, 400, /design/],
    ["a broken logo", { logo: { media_type: "image/png", content: "AAAA", width: 1, height: 1 } }, 400, /logo/],
    ["an unknown field", { surprise: true }, 400, /surprise/i],
    ["an unknown invoice", { invoice_id: "inv_nowhere" }, 404, /no invoice/],
    ["an unknown order", { order_id: "order_nowhere" }, 404, /no order/],
  ])("refuses %s", async (_, data, status, message) => {
    const answer = await preview(data)
    expect([answer.status, answer.body.message]).toEqual([status, expect.stringMatching(message)])
  })

  it("is for who is logged in, and of a profile that exists", async () => {
    expect((await send("POST", `/admin/invoicing/profiles/${sellers.saudi}/preview`, { body: {} })).status).toBe(401)
    expect((await preview({}, "invprof_nowhere")).status).toBe(404)
  })
})
