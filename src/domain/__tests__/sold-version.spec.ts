import { soldVersion, type OrderChange } from "../sold-version"

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
