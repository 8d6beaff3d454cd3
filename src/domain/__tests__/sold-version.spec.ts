import { soldVersion, versionAt, type DatedChange, type OrderChange } from "../sold-version"

const change = (version: number, change_type: string | null): OrderChange => ({ version, change_type })

describe("soldVersion", () => {
  it("is the current one when nothing happened, or only shipments and payments did", () => {
    expect(soldVersion(1, [], true)).toBe(1)
    expect(soldVersion(4, [change(2, null), change(3, "fulfillment"), change(4, "transfer")], true)).toBe(4)
  })

  it.each(["return_request", "return_receive", "exchange", "claim", "credit_line"])("is the one before the first %s", (type) => {
    expect(soldVersion(5, [change(4, type), change(5, "return_receive")], true)).toBe(3)
    expect(soldVersion(5, [change(5, "return_receive"), change(4, type)], false)).toBe(3)
  })

  it("is the one before an edit when the order came from a checkout, and the one after it when it was a draft", () => {
    expect(soldVersion(3, [change(2, "edit")], true)).toBe(1)
    expect(soldVersion(3, [change(2, "edit")], false)).toBe(3)
    expect(soldVersion(4, [change(2, "edit"), change(4, "claim")], false)).toBe(3)
  })

  it("is never below the first version nor above the current one", () => {
    expect(soldVersion(2, [change(1, "return_request")], true)).toBe(1)
    expect(soldVersion(2, [change(9, "claim")], true)).toBe(2)
  })
})

describe("the version of an order on a day", () => {
  const on = (day: number) => new Date(Date.UTC(2026, 10, day))
  const dated = (version: number, change_type: string | null, day: number | null): DatedChange => ({ version, change_type, confirmed_at: day === null ? null : on(day) })
  /** Sold on the 1st; edited on the 3rd, a cup came back on the 5th, exchanged on the 7th: four versions. */
  const changes = [dated(2, "edit", 3), dated(3, "return_receive", 5), dated(4, "exchange", 7)]

  it("is the one before the first change that came later", () => {
    expect([2, 4, 6, 8].map((day) => versionAt(4, changes, on(day)))).toEqual([1, 2, 3, 4])
    expect(versionAt(4, [...changes].reverse(), on(4))).toBe(2)
  })

  it("has a change in it that was made at that very instant", () => {
    expect(versionAt(4, changes, on(5))).toBe(3)
  })

  it.each(["credit_line", "update_order", "transfer"])("is the current one although a %s came later, for it says nothing of what was sold", (type) => {
    expect(versionAt(5, [...changes, dated(5, type, 9)], on(8))).toBe(5)
  })

  it("is the current one although a change without an instant is on record, and never below the first", () => {
    expect(versionAt(5, [...changes, dated(5, "edit", null)], on(8))).toBe(5)
    expect(versionAt(1, [dated(1, "edit", 3)], on(2))).toBe(1)
  })
})
