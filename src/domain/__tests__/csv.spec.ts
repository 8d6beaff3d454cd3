import { csvRow } from "../csv"

describe("A row of CSV", () => {
  it("is separated by commas and ends with CRLF", () => {
    expect(csvRow(["INV-1", 1, null, "Café"])).toBe("INV-1,1,,Café\r\n")
  })

  it("quotes what holds a comma, a quote or a line break", () => {
    expect(csvRow(['Müller, "Söhne"', "a\nb"])).toBe('"Müller, ""Söhne""","a\nb"\r\n')
  })

  it.each(["=1+1", "+49 30", "-5", "@cmd", "\tx", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠cmd"])("disarms %j, which a spreadsheet would run", (text) => {
    expect(csvRow([text]).replace(/^"/, "")).toMatch(/^'/)
  })

  it("leaves a negative number alone: it is no text", () => {
    expect(csvRow([-5])).toBe("-5\r\n")
  })
})
