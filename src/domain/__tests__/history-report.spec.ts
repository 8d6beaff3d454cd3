import { addOutcome, EMPTY_REPORT, type HistoryOutcome } from "../history-report"

const reportOf = (outcomes: HistoryOutcome[]) => outcomes.reduce(addOutcome, EMPTY_REPORT)

describe("The report of a run over the orders of the past", () => {
  it("sums what was invoiced by currency, exactly", () => {
    const report = reportOf([
      { kind: "invoiced", currency_code: "EUR", total: "0.10", corrections: 0 },
      { kind: "invoiced", currency_code: "EUR", total: "0.20", corrections: 1 },
      { kind: "invoiced", currency_code: "KWD", total: "3.334", corrections: 0 },
    ])
    expect(report).toMatchObject({ invoiced: 3, corrections: 1, sums: { EUR: { count: 2, total: "0.3" }, KWD: { count: 1, total: "3.334" } } })
  })

  it("counts each rule once a draft, whatever how often it is broken in it", () => {
    const report = reportOf([
      { kind: "drafted", rules: ["seller-tax-id", "no-lines", "no-lines"] },
      { kind: "drafted", rules: ["no-lines"] },
    ])
    expect(report).toMatchObject({ drafted: 2, rules: { "seller-tax-id": 1, "no-lines": 2 } })
  })

  it("counts what was skipped and what failed, and changes no report it was given", () => {
    const report = reportOf([{ kind: "skipped", why: "cancelled" }, { kind: "skipped", why: "has_document" }, { kind: "failed" }])
    expect(report).toMatchObject({ failed: 1, skipped: { cancelled: 1, has_document: 1, draft_order: 0 } })
    expect(EMPTY_REPORT.failed).toBe(0)
  })
})
