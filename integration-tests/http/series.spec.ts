import { buy, invoiceOf } from "../helpers/demo-shop"
import { admin, askAdmin, send, sql } from "../helpers/demo-store"
import { changeProfile, openOffice } from "../helpers/demo-office"

let sellers: Awaited<ReturnType<typeof openOffice>>

const own = (prefix: string) => ({
  series: Object.fromEntries(["invoice", "credit_note", "debit_note"].map((type, at) => [type, { prefix: `${prefix}${["I", "C", "D"][at]}-`, date: "none", padding: 4, start: 1, reset: "never" }])),
})

const addressOf = (key: Record<string, string>) => new URLSearchParams(key).toString()

describe("The check of a number series", () => {
  const documents: { id: string; number: string }[] = []
  let key: { profile_id: string; series: string; period: string }

  beforeAll(async () => {
    sellers = await openOffice()
    // A series that only this story uses.
    await changeProfile(sellers.saudi, own("CHK"))
    const names = ["=HYPERLINK(1)", 'Müller, "Söhne" & Co', "نورة القحطاني"]
    for (const name of names) {
      const order = await buy({ items: { "FLT-100-02": 1 }, shipTo: { first_name: name, last_name: "", address_1: "1", city: "Riyadh", postal_code: "12211", country_code: "sa" } })
      documents.push(await invoiceOf(order.id))
    }
    key = { profile_id: sellers.saudi, series: "CHKI", period: "" }
  })

  afterAll(() => openOffice())

  it("lists every series with its first and last number, and what is wrong with it", async () => {
    const { series } = await admin("GET", "/admin/invoicing/series")
    expect(series.find((one: { series: string }) => one.series === "CHKI")).toEqual({
      ...key,
      profile_name: "Saudi Arabia",
      first: 1,
      last: 3,
      first_number: "CHKI-0001",
      last_number: "CHKI-0003",
      documents: 3,
      missing: 0,
      duplicates: 0,
    })
  })

  it("lists every number in order, and a gap as a row of its own", async () => {
    await sql("UPDATE invoice_sequence SET next = 6 WHERE series = 'CHKI'")
    const all = await admin("GET", `/admin/invoicing/series/numbers?${addressOf(key)}`)
    expect(all).toMatchObject({ count: 4, limit: 50, offset: 0 })
    // 4 and 5 were taken and belong to no document. 18.33 + 20 and 15 % are 44.08.
    expect(all.numbers).toMatchObject([
      { kind: "document", number: "CHKI-0001", id: documents[0].id, type: "invoice", status: "issued", total: "44.08", is_duplicate: false },
      { kind: "document", number: "CHKI-0002", id: documents[1].id },
      { kind: "document", number: "CHKI-0003", id: documents[2].id },
      { kind: "gap", sequence: 4, until: 5, id: null, number: null },
    ])
    const page = await admin("GET", `/admin/invoicing/series/numbers?${addressOf({ ...key, limit: "2", offset: "2" })}`)
    expect(page.numbers).toEqual(all.numbers.slice(2))
  })

  it("is saved as CSV that no spreadsheet takes for a formula", async () => {
    const answer = await askAdmin("GET", `/admin/invoicing/series/numbers.csv?${addressOf(key)}`)
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8")
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="CHKI.csv"')
    expect([...answer.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = answer.bytes.toString("utf8").slice(1).split("\r\n")
    expect(lines).toHaveLength(6)
    expect(lines[0]).toBe("kind,sequence,until,number,duplicate,type,status,issue_date,order,buyer,currency,total,document_id")
    expect(lines[1]).toContain(",'=HYPERLINK(1),SAR,44.08,")
    expect(lines[2]).toContain(',"Müller, ""Söhne"" & Co",SAR,44.08,')
    expect(lines[3]).toContain("نورة القحطاني")
    expect(lines[4]).toBe("gap,4,5,,,,,,,,,,")
    await sql("UPDATE invoice_sequence SET next = 4 WHERE series = 'CHKI'")
  })

  it("is for the operator alone, and wants to know which series", async () => {
    expect((await send("GET", `/admin/invoicing/series/numbers.csv?${addressOf(key)}`)).status).toBe(401)
    expect((await askAdmin("GET", "/admin/invoicing/series/numbers")).status).toBe(400)
    expect((await askAdmin("GET", `/admin/invoicing/series/numbers?${addressOf({ ...key, series: "NOPE" })}`)).body).toMatchObject({ numbers: [], count: 0 })
  })
})
