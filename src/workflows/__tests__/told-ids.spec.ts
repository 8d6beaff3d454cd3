import { toldIds } from "../told-ids"

describe("The ids that an event tells", () => {
  it("are one, or several where one action wrote several rows, each once", () => {
    expect(toldIds("order_1")).toEqual(["order_1"])
    expect(toldIds(["ordcl_1", "ordcl_2", "ordcl_1"])).toEqual(["ordcl_1", "ordcl_2"])
  })

  it.each([[undefined], [null], [""], [7], [{ $ne: null }], [[undefined, null, {}]], [[]]])("are none in %p: a query for what is no id would find other rows", (told) => {
    expect(toldIds(told)).toEqual([])
  })
})
