import { checkEmail } from "../email"
import { checkWebAddress } from "../web-address"

describe("checkEmail", () => {
  it.each([
    [" Erika@Kunde.Example ", "Erika@kunde.example"],
    ["erika+shop@mail.kunde.example", "erika+shop@mail.kunde.example"],
    ["o'brien@kunde.example", "o'brien@kunde.example"],
    ["erika@kunde.example\u200b", "erika@kunde.example"],
    ["erika@bücher.example", "erika@bücher.example"],
  ])("keeps %j as %s", (typed, kept) => {
    expect(checkEmail(typed)).toEqual({ valid: true, value: kept })
  })

  it.each([
    "erika",
    "erika@localhost",
    "erika@@kunde.example",
    "erika@kunde..example",
    "erika@kunde.example\nBcc: all@kunde.example",
    "Erika <erika@kunde.example>",
    "a".repeat(400) + "@kunde.example",
  ])("refuses %j", (typed) => {
    expect(checkEmail(typed)).toEqual({ valid: false, reason: "format" })
  })

  it.each(["", "  ", null, undefined, {}])("has nothing to say of %j", (typed) => {
    expect(checkEmail(typed)).toEqual({ valid: false, reason: "empty" })
  })
})

describe("checkWebAddress", () => {
  it.each(["", "  ", "\u200b", null])("has nothing to say of %j", (typed) => {
    expect(checkWebAddress(typed)).toEqual({ valid: false, reason: "empty" })
  })

  it.each(["https://muster.example/help?a=1", "http://localhost:9000/help"])("accepts %s", (url) => {
    expect(checkWebAddress(url)).toEqual({ valid: true, value: url })
  })

  it.each([
    "muster.example",
    "javascript:alert(1)",
    "java\u0000script:alert(1)",
    "data:text/html,x",
    "https://user:secret@muster.example",
    "https://",
    "https://muster.example/<script>",
  ])("refuses %s", (url) => {
    expect(checkWebAddress(url)).toEqual({ valid: false, reason: "format" })
  })
})
