import { aDocument, aLine } from "../../__tests__/a-document"
import { pdfText } from "../../__tests__/pdf-tools"
import { DEFAULT_LOOK, THEMES } from "../../../domain/look"
import { renderPdf } from "../../render"

describe("An amount", () => {
  // 3 × 123,456,789,012,345.678 = 370,370,367,037,037.034, and 5 % of it 18,518,518,351,851.852 (rounded)
  it.each(THEMES.flatMap((theme) => ["KWD", "IRR"].map((code) => [theme, code])))("of 15 digits stands on one line (%s, %s)", async (theme, code) => {
    const line = aLine({ name: "Turbine", price: "123456789012345.678", quantity: "3", rate: "5", digits: 3 })
    const document = aDocument({ currency: { code, digits: 3 }, lines: [line], settlements: [{ kind: "payment", label: "Transfer", amount: "1.000", day: "2026-01-15" }] })
    const text = pdfText(await renderPdf(document, { look: { ...DEFAULT_LOOK, theme, hidden: [] } }))
    const amounts = ["123,456,789,012,345.678", "370,370,367,037,037.034", "18,518,518,351,851.852", "388,888,885,388,888.886", "388,888,885,388,887.886"]
    expect(amounts.filter((amount) => !text.includes(amount))).toEqual([])
  })
})
