import { columnsOf } from "../columns"
import { aDocument, aParty } from "./a-document"

describe("columnsOf", () => {
  it("reads the columns of lists off the document", () => {
    expect(columnsOf(aDocument(), "119.00")).toEqual({
      type: "invoice",
      order_id: "order_1",
      order_number: "1042",
      language: "de",
      currency_code: "EUR",
      buyer_name: "Erika Mustermann",
      buyer_email: "erika@kunde.example",
      net_total: "100.00",
      tax_total: "19.00",
      total: "119.00",
      issue_date: "2026-11-21",
      due_date: "2026-12-05",
      due_at: new Date("2026-12-05T23:00:00.000Z"),
    })
  })

  it("takes what was charged for the total, whatever was paid before and was rounded", () => {
    const totals = { ...aDocument().totals, gross: "118.99", rounding: "0.01", prepaid: "119.00", payable: "0.00" }
    expect(columnsOf(aDocument({ totals }), "119.00")).toMatchObject({ total: "119.00", net_total: "100.00" })
  })

  it("makes a document overdue when its due day is over where the seller is", () => {
    const due = (time_zone: string) => columnsOf(aDocument({ time_zone }), "119.00").due_at?.toISOString()
    expect(due("Asia/Riyadh")).toBe("2026-12-05T21:00:00.000Z")
    expect(due("Pacific/Kiritimati")).toBe("2026-12-05T10:00:00.000Z")
    expect(due("America/St_Johns")).toBe("2026-12-06T03:30:00.000Z")
  })

  it("knows no due instant where nothing is due, and no buyer where there is none", () => {
    const document = aDocument({ payment: { due_date: null, terms: null, bank_accounts: [] }, buyer: aParty({ name: null, email: null }) })
    expect(columnsOf(document, "119.00")).toMatchObject({ due_date: null, due_at: null, buyer_name: null, buyer_email: null })
  })
})
