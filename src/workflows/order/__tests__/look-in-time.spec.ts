import { MedusaError } from "@medusajs/framework/utils"
import { InvoicingError } from "../../../domain/errors"
import { lookInTime, LONGEST_LOOK_MS, untilFastEnough } from "../look-in-time"
import { syncDocuments } from "../sync-documents"

jest.mock("../sync-documents", () => ({ syncDocuments: jest.fn() }))

const looks = syncDocuments as unknown as jest.Mock
const stale = () => Promise.reject(new InvoicingError("stale-plan", "Another process was faster."))

const told: unknown[] = []
const service = {
  recordSynced: async (id: string) => void told.push(["synced", id]),
  recordSyncFailed: async (id: string, message: string) => void told.push(["failed", id, message]),
}
const container = { resolve: () => service } as never

beforeEach(() => {
  jest.useFakeTimers()
  looks.mockReset()
  told.length = 0
})
afterEach(() => jest.useRealTimers())

describe("A look at an order", () => {
  it("that never comes to its end, because a hook of the store's never answers, is a visible failure that is tried again", async () => {
    looks.mockReturnValue(new Promise(() => {}))
    const look = lookInTime(container, { order_id: "order_1" }).catch((error: unknown) => error)
    await jest.advanceTimersByTimeAsync(LONGEST_LOOK_MS)
    expect(await look).toMatchObject({ code: "too-slow", message: expect.stringContaining("hook") })
    expect(told).toEqual([["failed", "order_1", expect.stringContaining("within two minutes")]])
  })

  it("is made again while another process is faster, at most five times", async () => {
    looks.mockImplementation(stale)
    await expect(lookInTime(container, { order_id: "order_1" })).rejects.toMatchObject({ code: "stale-plan" })
    expect(looks).toHaveBeenCalledTimes(5)
    looks.mockReset().mockImplementationOnce(stale).mockResolvedValueOnce({ order_id: "order_1" })
    expect(await lookInTime(container, { order_id: "order_1" })).toEqual({ order_id: "order_1" })
  })

  it("of an order that was deleted waits for nothing any more", async () => {
    looks.mockRejectedValue(new MedusaError(MedusaError.Types.NOT_FOUND, "There is no order with id order_1"))
    await expect(lookInTime(container, { order_id: "order_1" })).rejects.toThrow("no order")
    expect(told).toEqual([["synced", "order_1"]])
  })

  it("fails for any other reason at once", async () => {
    const plan = jest.fn().mockRejectedValue(new Error("No tax region"))
    await expect(untilFastEnough(20, plan)).rejects.toThrow("No tax region")
    expect(plan).toHaveBeenCalledTimes(1)
  })
})
