import { randomBytes } from "node:crypto"
import { anEmail, lena, omar } from "../helpers/demo-people"
import { buy, detailOf, invoiceOf } from "../helpers/demo-shop"
import { admin, askAdmin, eventually, sql } from "../helpers/demo-store"
import { changeProfile, EUROPEAN_SELLER, openOffice, refund } from "../helpers/demo-office"

/** A name nobody else in the store has, so that searching for it finds the documents of these stories only. */
const mark = `Qq${randomBytes(5).toString("hex")}`

// Any: a row of the list.
type Row = any
const found: Record<"cheap" | "dear" | "paid" | "draft", Row> = {} as never

const rows = async (query: string): Promise<Row[]> => (await admin("GET", `/admin/invoices?${query}`)).invoices
const names = async (query: string) => {
  const ids = (await rows(`${query}&q=${mark}&limit=200`)).map(({ id }) => id)
  return Object.entries(found).filter(([, row]) => ids.includes(row.id)).map(([name]) => name)
}

/** As if its last day had gone by: the database itself keeps everybody else from changing it. */
const letTheDayPass = (id: string) =>
  sql(`ALTER TABLE invoice DISABLE TRIGGER invoice_keep; UPDATE invoice SET due_at = now() - interval '1 second' WHERE id = '${id}'; ALTER TABLE invoice ENABLE ALWAYS TRIGGER invoice_keep`)

beforeAll(async () => {
  const { europe } = await openOffice()
  const [sa, de] = [omar, lena].map((person) => ({ ...person, last_name: mark }))
  const placed = await Promise.all([
    buy({ shipTo: sa, email: anEmail("zulu"), items: { "FLT-100-02": 1 } }),
    buy({ shipTo: sa, items: { "KTL-NJD-10": 1 } }),
    buy({ market: "eu", shipTo: de, pay: "card", items: { "SCL-TMR-WHT": 1 } }),
  ])
  ;[found.cheap, found.dear, found.paid] = await Promise.all(placed.map(({ id }) => invoiceOf(id)))
  await changeProfile(europe, { vat_id: null })
  const order = await buy({ market: "eu", shipTo: de, items: { "DRP-CER-02": 1 } })
  found.draft = await invoiceOf(order.id, "draft")
  await changeProfile(europe, { vat_id: EUROPEAN_SELLER.vat_id })
})

describe("The list of documents", () => {
  it("shows the newest first, with figures and without the document", async () => {
    const list = await rows(`q=${mark}`)
    expect(list.map(({ id }) => id)[0]).toBe(found.draft.id)
    expect(list).toHaveLength(4)
    expect(list.find(({ id }) => id === found.dear.id)).toMatchObject({ number: found.dear.number, total: 458.85, balance: 458.85, overdue: false, buyer_name: `Omar ${mark}` })
    expect(list[0]).not.toHaveProperty("document")
  })

  it("is searched by number, order number, buyer and e-mail", async () => {
    const { cheap, paid } = found
    expect((await rows(`q=${cheap.number}`)).map(({ id }) => id)).toEqual([cheap.id])
    expect((await rows(`q=${encodeURIComponent(paid.number.toLowerCase())}`)).map(({ id }) => id)).toEqual([paid.id])
    expect((await rows(`q=${cheap.order_number}&limit=200`)).map(({ id }) => id)).toContain(cheap.id)
    expect((await rows(`q=${mark.toUpperCase()}`)).length).toBe(4)
    expect((await rows(`q=${encodeURIComponent(cheap.buyer_email)}`)).map(({ id }) => id)).toEqual([cheap.id])
    expect(await rows(`q=${mark}nobody`)).toEqual([])
    expect(await rows(`q=${encodeURIComponent("%")}${mark}x`)).toEqual([])
  })

  it.each<[string, string[]]>([
    ["status=issued", ["cheap", "dear", "paid"]],
    ["status=draft", ["draft"]],
    ["status[]=draft&status[]=issued", ["cheap", "dear", "paid", "draft"]],
    ["type=invoice", ["cheap", "dear", "paid", "draft"]],
    ["type=credit_note", []],
    ["payment_status=paid", ["paid"]],
    ["payment_status=unpaid&status=issued", ["cheap", "dear"]],
    ["delivery_status=not_sent", ["cheap", "dear", "paid", "draft"]],
    ["delivery_status=viewed", []],
    ["response=none", ["cheap", "dear", "paid", "draft"]],
    ["has_issues=true", ["draft"]],
    ["has_issues=false", ["cheap", "dear", "paid"]],
    ["currency_code=SAR", ["cheap", "dear"]],
    ["currency_code=eur", ["paid", "draft"]],
    ["series=SA-INV", ["cheap", "dear"]],
    ["total[$gte]=100", ["dear"]],
    ["total[$gt]=44.08&total[$lt]=458.85", ["paid"]],
    ["total[$gte]=44.08&total[$lte]=44.08", ["cheap"]],
    ["issue_date[$gte]=2100-01-01", []],
    ["issue_date[$gte]=2020-01-01", ["cheap", "dear", "paid", "draft"]],
    ["due_date[$gte]=2020-01-01&due_date[$lte]=2100-01-01&status=issued", ["cheap", "dear"]],
    ["issued_at[$gte]=2020-01-01T00:00:00Z", ["cheap", "dear", "paid"]],
    ["issued_at[$lt]=2020-01-01", []],
    ["created_at[$gte]=2020-01-01", ["cheap", "dear", "paid", "draft"]],
    ["due_at[$gte]=2020-01-01&status=issued", ["cheap", "dear"]],
  ])("is filtered by %s", async (query, expected) => {
    expect(await names(query)).toEqual(expected)
  })

  it("is filtered by order, customer, profile and id", async () => {
    const { cheap, dear } = found
    expect(await names(`order_id=${cheap.order_id}`)).toEqual(["cheap"])
    expect(await names(`order_id[]=${cheap.order_id}&order_id[]=${dear.order_id}`)).toEqual(["cheap", "dear"])
    expect(await names(`customer_id=${dear.customer_id}`)).toEqual(["dear"])
    expect(await names(`profile_id=${cheap.profile_id}`)).toEqual(["cheap", "dear"])
    expect(await names(`id=${cheap.id}`)).toEqual(["cheap"])
  })

  it("is sorted and paged", async () => {
    const order = async (by: string) => (await rows(`q=${mark}&status=issued&order=${by}`)).map(({ id }) => id)
    const { cheap, dear, paid } = found
    expect(await order("total")).toEqual([cheap.id, paid.id, dear.id])
    expect(await order("-total")).toEqual([dear.id, paid.id, cheap.id])
    expect(await order("number")).toEqual([cheap, dear, paid].sort((a, b) => (a.number < b.number ? -1 : 1)).map(({ id }) => id))
    const pages = await Promise.all([0, 1, 2, 3].map((offset) => admin("GET", `/admin/invoices?q=${mark}&status=issued&order=total&limit=1&offset=${offset}`)))
    expect(pages.map(({ invoices, count, limit, offset }) => [invoices[0]?.id, count, limit, offset])).toEqual([
      [cheap.id, 3, 1, 0],
      [paid.id, 3, 1, 1],
      [dear.id, 3, 1, 2],
      [undefined, 3, 1, 3],
    ])
  })

  it("says what is overdue, until it is paid", async () => {
    expect(await names("overdue=true")).toEqual([])
    expect(await names("overdue=false")).toEqual(["cheap", "dear", "paid", "draft"])
    await letTheDayPass(found.dear.id)
    expect(await names("overdue=true")).toEqual(["dear"])
    expect(await names("overdue=false")).toEqual(["cheap", "paid", "draft"])
    expect(await detailOf(found.dear.id)).toMatchObject({ overdue: true, payment_status: "unpaid" })
  })

  it("shows what was paid at once and then refunded as not overdue: it has no due date", async () => {
    await refund(found.paid.order_id, 10)
    await eventually("the refund", async () => (await detailOf(found.paid.id)).credited_total === 10)
    expect(await names("overdue=false")).toContain("paid")
    expect(await names("overdue=true")).not.toContain("paid")
  })

  it("gives what is asked for by fields", async () => {
    const [row] = await rows(`q=${found.cheap.number}&fields=id,number`)
    expect(row).toMatchObject({ id: found.cheap.id, number: found.cheap.number, balance: 44.08 })
    expect(row).not.toHaveProperty("buyer_email")
  })

  it("gives nothing of customers' links, however they are asked for", async () => {
    const { link } = await admin("POST", `/admin/invoices/${found.cheap.id}/links`, {})
    expect(link.url).toMatch(/\/invoices\/.{43}$/)
    for (const fields of ["id,links.token_hash", "*links", "+links.*", "id,links"]) {
      for (const path of [`/admin/invoices?q=${found.cheap.number}&fields=${fields}`, `/admin/invoices/${found.cheap.id}?fields=${fields}`]) {
        const answer = await askAdmin("GET", path)
        expect([path, answer.status, answer.text]).toEqual([path, 200, expect.not.stringContaining("token_hash")])
      }
    }
  })
})

describe("What the list does not understand is a clean 400", () => {
  it.each([
    "surprise=1",
    "status=bogus",
    "status[$ne]=draft",
    "type=receipt",
    "payment_status=",
    "limit=0",
    "limit=1000000000",
    "limit=abc",
    "offset=-1",
    "offset=1e99",
    "order=document",
    "order=id;drop",
    "order[]=total",
    "total[$gte]=abc",
    "total[$gte]=Infinity",
    "total[$gte]=1e400",
    "total[$like]=1",
    "total=5",
    "issue_date[$gte]=2026-13-45",
    "issue_date=2026-01-01",
    "issued_at[$gte]=yesterday",
    "issued_at[$gte]=%2B275760-09-13",
    "created_at[$gte]=-271821-04-20",
    "q=%00",
    "q[$ne]=x",
    "id=%00",
    "order_id=%00",
    "customer_id=a%00b",
    "profile_id[]=%00",
    "series=%00",
    "currency_code=EURO",
    "currency_code=%00%00%00",
    "overdue=maybe",
    "has_issues=2",
    "$and[0][id]=x",
  ])("%s", async (query) => {
    const answer = await askAdmin("GET", `/admin/invoices?${query}`)
    expect([answer.status, typeof answer.body?.message]).toEqual([400, "string"])
  })

  it("too much of it", async () => {
    for (const query of [`fields=${"x,".repeat(1500)}`, Array.from({ length: 101 }, () => "status[]=draft").join("&"), `q=${"x".repeat(201)}`]) {
      expect((await askAdmin("GET", `/admin/invoices?${query}`)).status).toBe(400)
    }
  })

  it("of a detail", async () => {
    expect((await askAdmin("GET", `/admin/invoices/${found.cheap.id}?surprise=1`)).status).toBe(400)
  })

  it("but a field that does not exist is left out, as everywhere in Medusa", async () => {
    for (const field of ["no_such_field", "document.secret", "%00"]) {
      const answer = await askAdmin("GET", `/admin/invoices?limit=1&fields=id,${field}`)
      expect([field, answer.status, Object.keys(answer.body.invoices[0])]).toEqual([field, 200, expect.not.arrayContaining(["no_such_field", "secret"])])
    }
  })
})
