import { groupedAccount } from "../payment"

describe("an account number", () => {
  it("is grouped by four when it is an IBAN", () => {
    expect(groupedAccount("SA0380000000608010167519")).toBe("SA03 8000 0000 6080 1016 7519")
    expect(groupedAccount("de89 3704 0044 0532 0130 00")).toBe("DE89 3704 0044 0532 0130 00")
  })

  it("is left as it is otherwise", () => {
    expect(groupedAccount("123-456-789")).toBe("123-456-789")
  })
})
