import { within } from "../within"

const never = new Promise<never>(() => {})
const late = () => new Error("Nobody answered")

describe("Waiting within a limit", () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  it("gives what comes in time, and waits for nothing afterwards", async () => {
    expect(await within(60_000, Promise.resolve("bytes"), late)).toBe("bytes")
    expect(jest.getTimerCount()).toBe(0)
  })

  it("rejects with what failed in time", async () => {
    await expect(within(60_000, Promise.reject(new Error("No such bucket")), late)).rejects.toThrow("No such bucket")
    expect(jest.getTimerCount()).toBe(0)
  })

  it("rejects once the time is over, though the work never ends", async () => {
    const waited = within(60_000, never, late).catch((error: Error) => error.message)
    await jest.advanceTimersByTimeAsync(59_999)
    expect(jest.getTimerCount()).toBe(1)
    await jest.advanceTimersByTimeAsync(1)
    expect(await waited).toBe("Nobody answered")
  })
})
