import { createHash } from "node:crypto"
import { anEmail } from "../helpers/demo-people"
import { buy, detailOf, invoiceOf, register, withPdf } from "../helpers/demo-shop"
import { admin, askAdmin, send, shopHeaders, sql } from "../helpers/demo-store"
import { openOffice, reconcile } from "../helpers/demo-office"

const askLink = (orderId: string, email: unknown, headers = shopHeaders()) =>
  send("POST", `/store/orders/${orderId}/invoices/link`, { body: { email }, headers })

const pathOf = (url: string) => new URL(url).pathname
const open = (path: string, headers: Record<string, string> = {}) => send("GET", path, { headers: { "x-forwarded-for": shopHeaders()["x-forwarded-for"], ...headers } })

async function guestOrder() {
  const email = anEmail("Guest.Mixed")
  const order = await buy({ email, delivery: null, items: { "CRS-BAR-1": 1 } })
  const invoice = await withPdf((await invoiceOf(order.id)).id)
  return { email, order, invoice }
}

let first: Awaited<ReturnType<typeof guestOrder>>
let second: Awaited<ReturnType<typeof guestOrder>>

beforeAll(async () => {
  await openOffice()
  ;[first, second] = await Promise.all([guestOrder(), guestOrder()])
})

describe("A guest's link", () => {
  it("is given for the order's e-mail address, however it is written", async () => {
    const answer = await askLink(first.order.id, `  ${first.email.toUpperCase()} `)
    expect(answer.status).toBe(200)
    expect(answer.body.links).toMatchObject([{ invoice_id: first.invoice.id, number: first.invoice.number }])
    const days = (Date.parse(answer.body.links[0].expires_at) - Date.now()) / 86_400_000
    expect(Math.round(days)).toBe(90)
  })

  it("is refused alike for a wrong address, somebody else's order and one that does not exist", async () => {
    const answers = await Promise.all([
      askLink(first.order.id, "wrong@example.com"),
      askLink(second.order.id, first.email),
      askLink("order_01DOESNOTEXIST", first.email),
      askLink(first.order.id, " ".repeat(10) + "x@y"),
    ])
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect(answers[0].status).toBe(404)
    expect(answers[0].text).not.toContain(first.email)
  })

  it.each([[undefined], [""], [null], [7], [["a@b.c"]], [{ $ne: "" }], ["x".repeat(300)]])("is a clean 400 for the address %p", async (email) => {
    expect((await askLink(first.order.id, email)).status).toBe(400)
  })

  it("is refused with a clean error for a malformed order id", async () => {
    for (const id of ["%00", "a".repeat(5000), "..%2f..%2fadmin", "%F0%9F%98%80", "order%0A"]) {
      expect([id.slice(0, 20), (await askLink(id, first.email)).status]).toEqual([id.slice(0, 20), 404])
    }
  })

  it("opens that document and its PDF, without login, and no other", async () => {
    const [link] = (await askLink(first.order.id, first.email)).body.links
    const page = await open(pathOf(link.url))
    expect(page.status).toBe(200)
    expect(page.text).toContain(first.invoice.number)
    expect(page.text).not.toContain(second.invoice.number)
    const pdf = await open(`${pathOf(link.url)}/pdf`)
    expect(pdf.headers.get("content-type")).toBe("application/pdf")
    expect([pdf.headers.get("x-robots-tag"), pdf.headers.get("referrer-policy"), pdf.headers.get("cache-control")]).toEqual(["noindex, nofollow", "no-referrer", "private, no-store"])
    expect(createHash("sha256").update(pdf.bytes).digest("hex")).toBe(first.invoice.files[0].sha256)
    expect((await open(`/invoices/${first.invoice.id}`)).status).toBe(404)
    expect((await open(`/invoices/${first.invoice.id}/pdf`)).status).toBe(404)
  })

  it("tells the operator that it was opened, once", async () => {
    const { link } = await admin("POST", `/admin/invoices/${second.invoice.id}/links`, {})
    await open(pathOf(link.url))
    await open(pathOf(link.url))
    const invoice = await detailOf(second.invoice.id)
    expect(invoice.delivery_status).toBe("viewed")
    expect(invoice.events.filter(({ kind }: { kind: string }) => kind === "viewed")).toHaveLength(1)
    expect(invoice.document).toEqual(second.invoice.document)
  })

  it("is noted as opened once, also when several open it at the same moment", async () => {
    const { invoice } = await guestOrder()
    const { link } = await admin("POST", `/admin/invoices/${invoice.id}/links`, {})
    const pages = await Promise.all(Array.from({ length: 6 }, () => open(pathOf(link.url))))
    expect(pages.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200])
    const { events } = await detailOf(invoice.id)
    expect(events.filter(({ kind }: { kind: string }) => kind === "viewed")).toHaveLength(1)
    const { heard } = await admin("GET", `/admin/demo/events?invoice_id=${invoice.id}`)
    expect(heard.filter((name: string) => name === "invoice.viewed").length).toBeLessThanOrEqual(1)
  })

  it("is kept as a hash only", async () => {
    const { link } = await admin("POST", `/admin/invoices/${first.invoice.id}/links`, {})
    const token = pathOf(link.url).split("/")[2]
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/)
    const rows = await sql("SELECT * FROM invoice_link WHERE invoice_id = $1", [first.invoice.id])
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(rows.map((row) => row.token_hash)).toContain(createHash("sha256").update(token).digest("hex"))
    const events = await sql("SELECT * FROM invoice_event WHERE invoice_id = $1", [first.invoice.id])
    expect(JSON.stringify(events)).not.toContain(token)
  })

  it("does not open any more once it has expired or was revoked", async () => {
    const make = async () => pathOf((await admin("POST", `/admin/invoices/${first.invoice.id}/links`, {})).link.url)
    const [expired, revoked] = [await make(), await make()]
    const hash = createHash("sha256").update(expired.split("/")[2]).digest("hex")
    await sql("UPDATE invoice_link SET expires_at = now() - interval '1 second' WHERE token_hash = $1", [hash])
    expect((await open(revoked)).status).toBe(200)
    await admin("DELETE", `/admin/invoices/${first.invoice.id}/links`)
    const unknown = await open(`/invoices/${"A".repeat(43)}`)
    for (const path of [expired, revoked]) {
      const page = await open(path)
      expect([page.status, page.headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"])
      expect(page.text).toBe(unknown.text)
      expect((await open(`${path}/pdf`)).status).toBe(404)
    }
  })

  it("is limited to ten attempts for an order, and other orders are not blocked by it", async () => {
    const [victim, other] = [first.order.id, second.order.id]
    await sql("DELETE FROM invoice_attempt")
    const statuses: number[] = []
    for (let attempt = 0; attempt < 12; attempt++) {
      statuses.push((await askLink(victim, "guess@example.com")).status)
    }
    expect(statuses).toEqual([...Array(10).fill(404), 429, 429])
    expect((await askLink(victim, first.email)).status).toBe(429)
    expect((await askLink(other, second.email)).status).toBe(200)
    await sql("UPDATE invoice_attempt SET window_ends_at = now() - interval '1 second'")
    expect((await askLink(victim, first.email)).status).toBe(200)
  })

  it("is limited for one network address over all orders, and other addresses are not blocked by it", async () => {
    await sql("DELETE FROM invoice_attempt")
    const headers = shopHeaders()
    const answers = await Promise.all(Array.from({ length: 62 }, (_, index) => askLink(`order_guess${index}`, "guess@example.com", headers)))
    const statuses = answers.map(({ status }) => status)
    expect([statuses.filter((status) => status === 404).length, statuses.filter((status) => status === 429).length]).toEqual([60, 2])
    expect((await askLink(first.order.id, first.email)).status).toBe(200)
  })
})

describe("The hosted page", () => {
  const page = async (id: string, headers: Record<string, string> = {}) => open(pathOf((await admin("POST", `/admin/invoices/${id}/links`, {})).link.url), headers)

  it("loads nothing, runs nothing, is not framed, indexed, cached or told to others", async () => {
    const { headers, text } = await page(first.invoice.id)
    const policy = headers.get("content-security-policy") ?? ""
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain("script-src")
    expect(headers.get("referrer-policy")).toBe("no-referrer")
    expect(headers.get("x-robots-tag")).toContain("noindex")
    expect(headers.get("x-content-type-options")).toBe("nosniff")
    expect(headers.get("cache-control")).toBe("private, no-store")
    expect(headers.get("set-cookie")).toBeNull()
    expect(text).not.toMatch(/<script/i)
    expect(text).not.toMatch(/(src|href)="https?:\/\/(?!qahwa-supply\.example)/)
  })

  it("shows the figures and is right-to-left in Arabic", async () => {
    const order = await buy({ locale: "ar-SA", delivery: null, items: { "CRS-BAR-1": 1 } })
    const { text } = await page((await invoiceOf(order.id)).id)
    expect(text).toMatch(/<html lang="ar[^"]*" dir="rtl">/)
    expect(text).toContain("دورة باريستا معتمدة ليوم واحد")
    const english = await page(first.invoice.id)
    expect(english.text).toMatch(/<html lang="en[^"]*" dir="ltr">/)
    // 650 and 15 %
    expect(english.text).toContain("747.50")
  })

  it("gives a malformed token the same page as an unknown one", async () => {
    const unknown = await open(`/invoices/${"B".repeat(43)}`)
    expect(unknown.status).toBe(404)
    for (const token of ["x", "%00", "..%2f..%2fapp", "a".repeat(4000), "%3Cscript%3E", "%F0%9F%98%80"]) {
      const answer = await open(`/invoices/${token}`)
      expect([token.slice(0, 20), answer.status, answer.text === unknown.text]).toEqual([token.slice(0, 20), 404, true])
      expect((await open(`/invoices/${token}/pdf`)).status).toBe(404)
    }
  })

  it("answers an unknown link in the reader's language", async () => {
    const { text } = await open(`/invoices/${"C".repeat(43)}`, { "accept-language": "ar,en;q=0.5" })
    expect(text).toMatch(/dir="rtl"/)
  })

  it("is not made for a draft", async () => {
    expect((await askAdmin("POST", "/admin/invoices/inv_unknown/links", {})).status).toBe(404)
  })
})

describe("A customer's own documents", () => {
  it("are theirs when they bought with their account, not when they registered later with the same address", async () => {
    const late = await register(first.email)
    const list = await send("GET", "/store/invoices", { headers: shopHeaders(late.token) })
    expect(list.body).toMatchObject({ invoices: [], count: 0 })
    expect((await send("GET", `/store/orders/${first.order.id}/invoices`, { headers: shopHeaders(late.token) })).status).toBe(404)
  })

  it("case 28: go with the order when it is transferred", async () => {
    const [seller, taker] = [await register(), await register()]
    const order = await buy({ email: seller.email, token: seller.token, delivery: null, items: { "CRS-BAR-1": 1 } })
    const invoice = await withPdf((await invoiceOf(order.id)).id)
    const see = async (token: string) =>
      Promise.all(
        [`/store/invoices/${invoice.id}`, `/store/invoices/${invoice.id}/pdf`, `/store/orders/${order.id}/invoices`].map(
          async (path) => (await send("GET", path, { headers: shopHeaders(token) })).status
        )
      )
    const listed = async (token: string) =>
      (await send("GET", "/store/invoices", { headers: shopHeaders(token) })).body.invoices.map(({ id }: { id: string }) => id)
    expect(await see(seller.token)).toEqual([200, 200, 200])
    expect(await listed(seller.token)).toEqual([invoice.id])
    expect(await see(taker.token)).toEqual([404, 404, 404])

    await send("POST", `/store/orders/${order.id}/transfer/request`, { body: {}, headers: shopHeaders(taker.token) })
    const [action] = await sql<{ details: { token: string } }>("SELECT details FROM order_change_action WHERE order_id = $1 AND action = 'TRANSFER_CUSTOMER'", [order.id])
    const accepted = await send("POST", `/store/orders/${order.id}/transfer/accept`, { body: { token: action.details.token }, headers: shopHeaders(taker.token) })
    expect(accepted.status).toBe(200)

    expect(await see(taker.token)).toEqual([200, 200, 200])
    expect(await see(seller.token)).toEqual([404, 404, 404])
    expect(await listed(seller.token)).toEqual([])
    // Accepting a transfer emits no event (facts, section 6): the list follows with the next look at the order.
    await reconcile()
    expect(await listed(taker.token)).toEqual([invoice.id])
  })
})
