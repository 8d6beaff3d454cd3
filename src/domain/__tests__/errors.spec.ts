import { InvoicingError, reviveError, type ErrorCode } from "../errors"

describe("a broken promise", () => {
  it("has its name, its code and the status that a route answers with", () => {
    const cause = new Error("deep")
    const error = new InvoicingError("not-found", "There is no such invoice.", { cause })
    expect(error).toMatchObject({ name: "InvoicingError", code: "not-found", status: 404, statusCode: 404, message: "There is no such invoice.", cause })
  })

  it.each<[ErrorCode, number]>([
    ["invalid-amount", 400],
    ["not-issued", 409],
    ["rate-limited", 429],
  ])("%s is answered with %d, and its words may be shown", (code, status) => {
    const error = new InvoicingError(code, "Words.")
    expect([error.status, error.expose, error.type]).toEqual([status, true, undefined])
  })

  it("of our own is answered with 500, and its words are kept from who asked", () => {
    const error = new InvoicingError("file-damaged", "The file is not the one that was written.")
    expect([error.status, error.expose, error.type]).toEqual([500, undefined, "unexpected_state"])
  })
})

describe("a copy of a broken promise", () => {
  const copy = { name: "InvoicingError", code: "stale-plan", message: "Look again." }

  it("gets its class back, and remembers what it came from", () => {
    const error = reviveError(copy)
    expect(error).toBeInstanceOf(InvoicingError)
    expect(error).toMatchObject({ code: "stale-plan", status: 409, message: "Look again.", cause: copy })
  })

  it.each([
    ["an error of another name", { ...copy, name: "MedusaError" }],
    ["a code that nobody knows", { ...copy, code: "made-up" }],
    ["a code that is no text", { ...copy, code: 409 }],
    ["a code of every object", { ...copy, name: "Error", code: "toString" }],
    ["nothing", null],
    ["a word", "broken"],
  ])("is left as it is when it is %s", (_, error) => {
    expect(reviveError(error)).toBe(error)
  })
})
