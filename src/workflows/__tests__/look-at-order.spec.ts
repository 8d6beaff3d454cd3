import { findOrdersWorkflow } from "../find-orders"
import { lookAtOrders, lookAtOrdersOf } from "../look-at-order"
import { syncOrderWorkflow } from "../sync-order"

jest.mock("../printing/printer", () => ({ warmPrinter: async () => undefined }))
jest.mock("../find-orders", () => ({ findOrdersWorkflow: jest.fn() }))
jest.mock("../sync-order", () => ({ syncOrderWorkflow: jest.fn() }))

const container = {} as never
const looked: string[] = []
const sync = jest.fn()
const find = jest.fn()

beforeEach(() => {
  looked.length = 0
  sync.mockReset().mockImplementation(async ({ input }) => void looked.push(input.order_id))
  find.mockReset().mockResolvedValue({ result: { order_ids: ["order_1", "order_2"] } })
  jest.mocked(syncOrderWorkflow).mockReturnValue({ run: sync } as never)
  jest.mocked(findOrdersWorkflow).mockReturnValue({ run: find } as never)
})

describe("What an event leads to", () => {
  it("is one look at each order that it tells of", async () => {
    await lookAtOrders(container, ["order_1", "order_2", "order_1"])
    expect(looked.sort()).toEqual(["order_1", "order_2"])
  })

  it.each([[undefined], [null], [{}], [[]], [""]])("is nothing when it tells of %p", async (told) => {
    await lookAtOrders(container, told)
    await lookAtOrdersOf(container, "payment", told)
    expect([looked, find.mock.calls]).toEqual([[], []])
  })

  it("is one question for all parts that it tells of, and a look at each of their orders", async () => {
    await lookAtOrdersOf(container, "order_credit_line", ["ordcl_1", "ordcl_2"])
    expect(find.mock.calls).toEqual([[{ input: { part: "order_credit_line", id: ["ordcl_1", "ordcl_2"] } }]])
    expect(looked.sort()).toEqual(["order_1", "order_2"])
  })

  it("is a look at the others too when one fails, and the failure is told", async () => {
    sync.mockImplementation(async ({ input }) => {
      looked.push(input.order_id)
      if (input.order_id === "order_1") {
        throw new Error("No tax region")
      }
    })
    await expect(lookAtOrders(container, ["order_1", "order_2"])).rejects.toThrow("No tax region")
    expect(looked.sort()).toEqual(["order_1", "order_2"])
  })

  it("is at most two looks when a thousand come at once: one that is under way, and one after it", async () => {
    await Promise.all(Array.from({ length: 1000 }, () => lookAtOrders(container, "order_1")))
    expect(looked).toEqual(["order_1"])
    const first = lookAtOrders(container, "order_1")
    await new Promise((resolve) => setTimeout(resolve, 21))
    await Promise.all([first, ...Array.from({ length: 1000 }, () => lookAtOrders(container, "order_1"))])
    expect(looked.length).toBeLessThanOrEqual(3)
  })
})
