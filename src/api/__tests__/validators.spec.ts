import { AdminCredit, AdminRecordPayment } from "../admin/invoices/action-validators"
import { AdminGetInvoicesParams } from "../admin/invoices/validators"
import { AdminStartHistory } from "../admin/invoicing/history/validators"

const said = (schema: { safeParse(value: unknown): { error?: { issues: { message: string }[] } } }, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ message }) => message)

describe("What is said of a wrong request", () => {
  it("names the field, wherever it stands, and what it must be", () => {
    expect(said(AdminRecordPayment, { amount: "-1", method: " " })).toEqual([
      `Field 'amount' must be a number above zero such as "12.50"`,
      "Field 'method' must not be empty",
    ])
    expect(said(AdminCredit, { reason: "Late", lines: [{ line_id: "1" }, { line_id: "2", quantity: "x" }] })).toEqual([
      `Field 'lines.1.quantity' must be a number above zero such as "12.50"`,
    ])
    expect(said(AdminGetInvoicesParams, { order: "secret", issued_at: { $gte: "yesterday" } })).toEqual([
      expect.stringContaining("Field 'order' must be one of number, issue_date"),
      expect.stringContaining("Field 'issued_at.$gte' must be a date such as 2026-11-21"),
    ])
    expect(said(AdminStartHistory, { placed_from: "2026-02-01", placed_to: "2026-01-01" })).toEqual([
      expect.stringMatching(/^Field 'placed_to' must be later than placed_from/),
    ])
  })

  it("says of a whole body what it must have", () => {
    expect(said(AdminCredit, { reason: "Late" })).toEqual(["It must have either lines or an amount"])
  })
})
