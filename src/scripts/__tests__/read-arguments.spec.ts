import { progressLine } from "../history-texts"
import { readArguments } from "../read-arguments"

const run = (...words: string[]) => readArguments(["node", "medusa", "exec", "./node_modules/x/invoice-history.js", ...words])

describe("The arguments of the history script", () => {
  it("are none by default: everything, for real, in the series of the profile", () => {
    expect(run()).toEqual({ dryRun: false, resume: false, help: false, from: null, to: null, prefix: null, start: 1 })
  })

  it("are read with a space or an equals sign, also after a double dash", () => {
    const expected = { dryRun: true, from: "2025-01-01T00:00:00.000Z", to: "2026-01-01T00:00:00.000Z", prefix: "OLD-", start: 500 }
    expect(run("--", "--dry-run", "--from", "2025-01-01", "--to=2026-01-01", "--prefix=OLD-", "--start", "500")).toMatchObject(expected)
  })

  it.each([["--dryrun"], ["--from"], ["--from", "yesterday"], ["--start", "0", "--prefix", "A-"], ["--start", "5"], ["extra"]])(
    "are refused when they are not understood, rather than invoice something else: %s %s",
    (...words) => {
      expect(() => run(...words)).toThrow()
    }
  )
})

it("The bar says how far, how fast and how long: 25 of 100 in 5 seconds leaves 15 s", () => {
  expect(progressLine({ done: 25, total: 100 }, 5000, 25)).toBe("[########......................] 25 %  25 of 100 orders, 5.0 a second, 15 s left")
})
