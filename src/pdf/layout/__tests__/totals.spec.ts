import type { Settlement } from "../../../domain/document"
import { totals } from "../totals"
import { aPage, wordsOf } from "./a-page"

const paid = (count: number): Settlement[] => Array.from({ length: count }, (_, index) => ({ kind: "payment", label: `Karte ${index}`, amount: "1.00", day: "2026-11-21" }))
const order = (count: number) => {
  const words = wordsOf(totals(aPage({ settlements: paid(count) }, { link: "https://shop.example/i/1" })))
  return ["Online bezahlen", "Zahlbetrag"].map((part) => words.lastIndexOf(part))
}

describe("The QR codes of an invoice", () => {
  it("stand below few sums", () => {
    const [code, due] = order(2)
    expect(code).toBeGreaterThan(due)
  })

  it("stand beside many, which would else take a second page", () => {
    const [code, due] = order(9)
    expect(code).toBeGreaterThan(0)
    expect(code).toBeLessThan(due)
  })
})
