import { sha256Of } from "../sha256"

describe("The checksum of a file", () => {
  it("is its SHA-256: that of nothing and of abc as FIPS 180-4 has them", async () => {
    expect(await sha256Of(Buffer.alloc(0))).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    expect(await sha256Of(Buffer.from("xabcx").subarray(1, 4))).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  })

  it("is worked out beside the event loop, which goes on meanwhile", async () => {
    let turns = 0
    const bytes = Buffer.alloc(64 * 1024 * 1024)
    const done = sha256Of(bytes)
    let isDone = false
    void done.then(() => (isDone = true))
    while (!isDone) {
      await new Promise((resolve) => setImmediate(resolve))
      turns++
    }
    expect(turns).toBeGreaterThan(10)
  })
})
