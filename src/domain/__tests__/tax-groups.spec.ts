import type { TaxRate } from "../document"
import { groupByTax } from "../tax-groups"
import { anElement, standard } from "./a-basket"

const exempt = (reason: string | null): TaxRate => ({ category: "exempt", rate: "0", reason })
const rows = (...taxes: TaxRate[]) => groupByTax(taxes.map((tax, index) => anElement({ id: String(index), tax }))).map(({ tax, members }) => [tax.rate, tax.reason, members])

describe("the rows of a tax table", () => {
  it("are the rates, highest first, each with what it is charged on", () => {
    expect(rows(standard("7"), standard("19"), standard("7.00"))).toEqual([["19", null, [1]], ["7", null, [0, 2]]])
  })

  it("are the reasons of one rate in their alphabet, however they were bought; one without a reason comes first", () => {
    const inOrder = [["0", null, [2]], ["0", "Art. 132", [0]], ["0", "Art. 135", [1]]]
    expect(rows(exempt("Art. 132"), exempt("Art. 135"), exempt(null))).toEqual(inOrder)
    expect(rows(exempt("Art. 135"), exempt("Art. 132"), exempt(null)).map(([, reason]) => reason)).toEqual([null, "Art. 132", "Art. 135"])
    expect(rows(exempt(null), exempt("Art. 135"), exempt("Art. 132")).map(([, reason]) => reason)).toEqual([null, "Art. 132", "Art. 135"])
  })
})
