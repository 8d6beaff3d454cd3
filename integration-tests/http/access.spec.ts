import { buy, invoiceOf, register, withPdf } from "../helpers/demo-shop"
import { adminHeaders, send, sendExactly, shopHeaders, sql } from "../helpers/demo-store"
import { openOffice } from "../helpers/demo-office"

type Headers = Record<string, string>

const UNKNOWN_INVOICE = "inv_01ARZ3NDEKTSV4RRFFQ69G5FAV"
const UNKNOWN_ORDER = "order_01ARZ3NDEKTSV4RRFFQ69G5FAV"
const MALFORMED = ["%00", "a".repeat(3000), "..%2f..%2fproducts", "%F0%9F%98%80", "%27%20OR%201%3D1--", "a%0d%0ab", "%7B%22%24ne%22%3A%22%22%7D", "*", "inv_%25"]

let owner: Awaited<ReturnType<typeof register>>
let stranger: Awaited<ReturnType<typeof register>>
let invoice: { id: string; number: string; order_id: string }
let strangers: { id: string; number: string; order_id: string }
let operator: Headers

const bought = async (customer: { email: string; token: string }) =>
  withPdf((await invoiceOf((await buy({ email: customer.email, token: customer.token, delivery: null, items: { "CRS-BAR-1": 1 } })).id)).id)

beforeAll(async () => {
  await openOffice()
  ;[owner, stranger] = [await register(), await register()]
  ;[invoice, strangers] = await Promise.all([bought(owner), bought(stranger)])
  operator = await adminHeaders()
})

/** Nothing of the document may stand in a refusal. */
function tellsNothing(text: string) {
  for (const secret of [invoice.number, strangers.number, "Omar", owner.email, "747.5"]) {
    expect(text).not.toContain(secret)
  }
}

const STORE_ROUTES: [string, (ids: { invoice: string; order: string }) => string][] = [
  ["the detail", ({ invoice: id }) => `/store/invoices/${id}`],
  ["the PDF", ({ invoice: id }) => `/store/invoices/${id}/pdf`],
  ["an order's list", ({ order }) => `/store/orders/${order}/invoices`],
]

describe.each(STORE_ROUTES)("Store API: %s", (_, path) => {
  const get = (ids: { invoice: string; order: string }, headers: Headers) => send("GET", path(ids), { headers })
  const own = () => ({ invoice: invoice.id, order: invoice.order_id })
  const foreign = () => ({ invoice: strangers.id, order: strangers.order_id })
  const unknown = { invoice: UNKNOWN_INVOICE, order: UNKNOWN_ORDER }

  it("is for the owner", async () => {
    expect((await get(own(), shopHeaders(owner.token))).status).toBe(200)
    expect((await get(foreign(), shopHeaders(stranger.token))).status).toBe(200)
  })

  it("case 39: is the same 404 for a foreign and an unknown one", async () => {
    const [another, nobodys] = await Promise.all([get(foreign(), shopHeaders(owner.token)), get(unknown, shopHeaders(owner.token))])
    expect([another.status, another.body.type]).toEqual([404, "not_found"])
    expect(another.text).toBe(nobodys.text)
    tellsNothing(another.text)
  })

  it("is the same 401 for whoever is not a customer, whatever the id", async () => {
    const texts = new Set<string>()
    for (const headers of [shopHeaders(), { ...shopHeaders(), ...operator }, shopHeaders("not.a.token")]) {
      for (const ids of [own(), unknown]) {
        const answer = await get(ids, headers)
        expect(answer.status).toBe(401)
        texts.add(answer.text)
      }
    }
    expect(texts.size).toBe(1)
  })

  it.each(MALFORMED)("is a clean 404 for the id %.30s", async (id) => {
    const answer = await get({ invoice: id, order: id }, shopHeaders(owner.token))
    expect([answer.status, answer.body.type]).toEqual([404, "not_found"])
    tellsNothing(answer.text)
  })
})

describe("Store API: the list", () => {
  it("holds the customer's own documents and nothing else, whatever is asked", async () => {
    const list = (query: string, token = owner.token) => send("GET", `/store/invoices${query}`, { headers: shopHeaders(token) })
    expect((await list("")).body).toMatchObject({ invoices: [{ id: invoice.id, number: invoice.number, total: "747.50", pdf_ready: true }], count: 1 })
    expect((await list("", stranger.token)).body.invoices).toMatchObject([{ id: strangers.id }])
    expect((await list(`?order_id=${strangers.order_id}`)).body).toMatchObject({ invoices: [], count: 0 })
    expect(Object.keys((await list("")).body.invoices[0]).sort()).toEqual(
      ["currency_code", "due_date", "id", "issue_date", "language", "number", "order_id", "order_number", "payable", "payment_status", "pdf_ready", "tax_total", "total", "type"]
    )
    for (const bad of ["?customer_id=x", "?status=draft", "?fields=*", "?limit=0", "?order=customer_id", "?order_id[$ne]=x", "?order_id=%00"]) {
      expect([bad, (await list(bad)).status]).toEqual([bad, 400])
    }
    expect((await send("GET", "/store/invoices", { headers: shopHeaders() })).status).toBe(401)
    expect((await send("GET", "/store/invoices", { headers: { authorization: `Bearer ${owner.token}` } })).status).toBe(400)
  })
})

type Route = [string, string, (id: string) => string]

const ADMIN_ROUTES: Route[] = [
  ["the detail", "GET", (id) => `/admin/invoices/${id}`],
  ["the PDF", "GET", (id) => `/admin/invoices/${id}/pdf`],
  ["a file", "GET", (id) => `/admin/invoices/${id}/files/pdf`],
  ["issue", "POST", (id) => `/admin/invoices/${id}/issue`],
  ["void", "POST", (id) => `/admin/invoices/${id}/void`],
  ["render", "POST", (id) => `/admin/invoices/${id}/render`],
  ["make a link", "POST", (id) => `/admin/invoices/${id}/links`],
  ["revoke the links", "DELETE", (id) => `/admin/invoices/${id}/links`],
  ["sync", "POST", (id) => `/admin/orders/${id}/invoices/sync`],
  ["a profile", "GET", (id) => `/admin/invoicing/profiles/${id}`],
  ["change a profile", "POST", (id) => `/admin/invoicing/profiles/${id}`],
  ["delete a profile", "DELETE", (id) => `/admin/invoicing/profiles/${id}`],
]

describe.each(ADMIN_ROUTES)("Admin API: %s", (_, method, path) => {
  const ask = (id: string, headers: Headers, body: unknown = method === "POST" ? {} : undefined) => send(method, path(id), { headers, body })
  const existing = () => (path("").includes("orders") ? invoice.order_id : invoice.id)

  it("is for the operator only", async () => {
    const texts = new Set<string>()
    for (const headers of [{}, shopHeaders(), { authorization: `Bearer ${owner.token}` }, { authorization: "Bearer not.a.token" }]) {
      for (const id of [existing(), UNKNOWN_INVOICE, "%00"]) {
        const answer = await ask(id, headers as Headers)
        expect(answer.status).toBe(401)
        texts.add(answer.text)
      }
    }
    expect(texts.size).toBe(1)
  })

  it("is a clean 404 for an unknown and for a malformed id", async () => {
    for (const id of [UNKNOWN_INVOICE, ...MALFORMED]) {
      const answer = await ask(id, operator)
      expect([id.slice(0, 30), answer.status, answer.body?.type]).toEqual([id.slice(0, 30), 404, "not_found"])
      tellsNothing(answer.text)
    }
  })

  it("refuses a body with anything unknown in it", async () => {
    if (method === "POST") {
      expect((await ask(existing(), operator, { surprise: true })).status).toBe(400)
    }
  })
})

describe("Admin API: the lists and what makes things", () => {
  it.each([
    ["GET", "/admin/invoices"],
    ["POST", "/admin/invoices"],
    ["GET", "/admin/invoicing/profiles"],
    ["POST", "/admin/invoicing/profiles"],
    ["POST", "/admin/invoicing/profiles/check"],
    ["POST", "/admin/invoicing/reconcile"],
  ])("%s %s is for the operator only", async (method, path) => {
    for (const headers of [{}, { authorization: `Bearer ${owner.token}` }]) {
      expect((await send(method, path, { headers: headers as Headers, body: method === "POST" ? {} : undefined })).status).toBe(401)
    }
  })

  it.each([[{}], [{ order_id: "" }], [{ order_id: null }], [{ order_id: 7 }], [{ order_id: "x".repeat(200) }], [{ order_id: ["a"] }], [{ order_id: "a\u0000b" }], [{ order_id: "order_x", extra: 1 }], [[]]])(
    "POST /admin/invoices with %j is a clean 400",
    async (body) => {
      expect((await send("POST", "/admin/invoices", { headers: operator, body })).status).toBe(400)
    }
  )

  it("POST /admin/invoices of an unknown order is a 404 that leaves nothing behind", async () => {
    expect((await send("POST", "/admin/invoices", { headers: operator, body: { order_id: UNKNOWN_ORDER } })).status).toBe(404)
    expect((await send("POST", `/admin/orders/${UNKNOWN_ORDER}/invoices/sync`, { headers: operator, body: {} })).status).toBe(404)
    expect(await sql("SELECT * FROM invoice_order WHERE order_id = $1", [UNKNOWN_ORDER])).toEqual([])
  })

  it("a file of an unknown format is a 404", async () => {
    for (const format of ["xml", "%00", "..%2fpdf", "PDF"]) {
      expect([format, (await send("GET", `/admin/invoices/${invoice.id}/files/${format}`, { headers: operator })).status]).toEqual([format, 404])
    }
  })

  it("a path that climbs is never followed", async () => {
    const id = invoice.id
    for (const path of [`/store/invoices/../invoices/${id}`, `/store/invoices/x/../${id}/pdf`, `/invoices/../admin/invoices/${id}`, `/invoices/x/../../admin/invoices/${id}/pdf`]) {
      const answer = await sendExactly(path, shopHeaders())
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
      tellsNothing(answer.text)
    }
  })
})
