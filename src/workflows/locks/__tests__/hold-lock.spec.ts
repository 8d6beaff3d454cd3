import { Modules } from "@medusajs/framework/utils"
import { InMemoryLockingProvider } from "@medusajs/locking/dist/providers/in-memory"
import { holdLock, releaseLock } from "../hold-lock"

const KEY = "invoicing:order:order_1"
const failures: unknown[] = []
const invoicing = { recordSyncFailed: async (...failure: unknown[]) => void failures.push(failure) }

const containerWith = (locking: unknown) => ({ resolve: (name: string) => (name === Modules.LOCKING ? locking : invoicing) }) as never

beforeEach(() => {
  jest.useFakeTimers()
  failures.length = 0
})
afterEach(() => jest.useRealTimers())

describe("The lock of an order", () => {
  it("that is not free in time says what to do, as a conflict, and leaves a row that says the order is still to be looked at", async () => {
    const container = containerWith(new InMemoryLockingProvider())
    await holdLock(container, { key: KEY, patience: 30, lasts: 120 })
    const second = holdLock(container, { key: KEY, patience: 30, lasts: 120, order_id: "order_1" }).catch((error: unknown) => error)
    await jest.advanceTimersByTimeAsync(31_000)
    expect(await second).toMatchObject({ code: "busy", status: 409, message: expect.stringContaining("try again") })
    expect(failures).toEqual([["order_1", expect.stringContaining("try again")]])
  })

  it("goes to whoever waits for it once it is released", async () => {
    const container = containerWith(new InMemoryLockingProvider())
    const first = await holdLock(container, { key: KEY, patience: 30, lasts: 120 })
    const second = holdLock(container, { key: KEY, patience: 30, lasts: 120 })
    await jest.advanceTimersByTimeAsync(1_000)
    await releaseLock(container, first)
    await jest.advanceTimersByTimeAsync(1_000)
    expect(await second).toMatchObject({ key: KEY })
  })

  it("is not released by one who took longer than it lasts", async () => {
    const container = containerWith(new InMemoryLockingProvider())
    const slow = await holdLock(container, { key: KEY, patience: 0, lasts: 120 })
    await jest.advanceTimersByTimeAsync(121_000)
    await holdLock(container, { key: KEY, patience: 0, lasts: 120 })
    await releaseLock(container, slow)
    await expect(holdLock(container, { key: KEY, patience: 0, lasts: 120 })).rejects.toMatchObject({ code: "busy" })
  })

  it("of a locking service that never answers is given up too", async () => {
    const silent = { acquire: jest.fn(() => new Promise(() => {})) }
    const waited = holdLock(containerWith(silent), { key: KEY, patience: 30, lasts: 120, order_id: "order_1" }).catch((error: unknown) => error)
    await jest.advanceTimersByTimeAsync(40_000)
    expect(await waited).toMatchObject({ code: "busy" })
    // Six times five seconds, and a fifth of a second between them.
    expect(silent.acquire).toHaveBeenCalledTimes(6)
    expect(failures).toHaveLength(1)
  })
})
