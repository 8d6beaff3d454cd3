import { DEFAULT_SERIES } from "../numbering"
import { seriesName } from "../series-name"

describe("seriesName", () => {
  it.each([
    ["INV-", "INV"],
    ["FR/", "FR"],
    ["A.B_", "A.B"],
    ["2026-INV--", "2026-INV"],
    ["R", "R"],
    ["", "invoice"],
    ["-", "invoice"],
    ["-/.", "invoice"],
  ])("calls the prefix %p %s", (prefix, name) => {
    expect(seriesName({ ...DEFAULT_SERIES.invoice, prefix }, "invoice")).toBe(name)
  })

  it("calls series without a prefix by their type, so that they are counted apart", () => {
    const nameless = { ...DEFAULT_SERIES.invoice, prefix: "" }
    expect(seriesName(nameless, "credit_note")).toBe("credit_note")
    expect(seriesName(nameless, "debit_note")).toBe("debit_note")
  })

  it("stays the same when only the date, padding, start or reset change", () => {
    const name = (change: object) => seriesName({ ...DEFAULT_SERIES.invoice, ...change }, "invoice")
    expect([name({ date: "none" }), name({ padding: 1 }), name({ start: 500 }), name({ reset: "never" })]).toEqual(["INV", "INV", "INV", "INV"])
  })
})
