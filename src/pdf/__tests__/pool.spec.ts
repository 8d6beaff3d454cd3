import { execFileSync } from "node:child_process"
import path from "node:path"
import { aDocument } from "./a-document"
import { DEFAULT_LOOK } from "../../domain/look"
import { openPrinter, type Printer } from "../pool"
import { renderPdf } from "../render"

// A thread of the tests compiles the engine when it starts.
jest.setTimeout(60_000)

const FROM_SOURCES = path.join(__dirname, "worker-from-sources.cjs")
const DYING = path.join(__dirname, "dying-worker.cjs")
const none = { layouts: [], fonts: [] }

let open: Printer[] = []
const printer = (workers: number, file?: string) => {
  const one = openPrinter({ workers, ...none }, file)
  open.push(one)
  return one
}

afterEach(async () => {
  await Promise.all(open.map((one) => one.close()))
  open = []
})

describe("A printer", () => {
  it("prints the same bytes in a thread of its own as in the thread that asks", async () => {
    const document = aDocument({ number: "INV-1", language: "ar" })
    const options = { look: DEFAULT_LOOK, logo: null, link: "https://shop.example/invoices/abc" }
    const here = Buffer.from(await renderPdf(document, options))
    const there = Buffer.from(await printer(1, FROM_SOURCES).print(document, options))
    expect(here.length).toBeGreaterThan(5000)
    expect(there.equals(here)).toBe(true)
  })

  it("leaves the thread that asks free meanwhile", async () => {
    const pool = printer(1, FROM_SOURCES)
    let turns = 0
    let isDone = false
    const turn = () => {
      turns += 1
      if (!isDone) {
        setImmediate(turn)
      }
    }
    turn()
    await pool.print(aDocument({ number: "INV-2" }), {}).finally(() => (isDone = true))
    // Inline, the loop turns a handful of times; free, it turns all the while.
    expect(turns).toBeGreaterThan(1000)
  })

  it("prints inline with no workers, and where no compiled worker is", async () => {
    const document = aDocument({ number: "INV-3" })
    const expected = Buffer.from(await renderPdf(document, {}))
    for (const one of [printer(0, FROM_SOURCES), printer(2, "/nowhere/pool-worker.js"), printer(1)]) {
      expect(Buffer.from(await one.print(document, {})).equals(expected)).toBe(true)
    }
  })

  it("survives a worker that dies: that document fails with an error, the next is printed", async () => {
    const pool = printer(1, DYING)
    await expect(pool.print(aDocument({ number: "FATAL" }), {})).rejects.toThrow(/exit|terminat/i)
    expect(Buffer.from(await pool.print(aDocument({ number: "INV-4" }), {})).toString("latin1")).toBe("%PDF")
  })

  it("is warmed once, in the thread that prints: no page of that is in what follows", async () => {
    const pool = printer(1, FROM_SOURCES)
    await pool.warm()
    const document = aDocument({ number: "INV-6" })
    expect(Buffer.from(await pool.print(document, {})).equals(Buffer.from(await renderPdf(document, {})))).toBe(true)
  })

  it("is warmed by nothing where it prints inline", async () => {
    await expect(printer(0).warm()).resolves.toBeUndefined()
  })

  it("tells an error of the worker as it is", async () => {
    const broken = { ...aDocument({ number: "INV-5" }), lines: null } as never
    await expect(printer(1, FROM_SOURCES).print(broken, {})).rejects.toThrow(/null/)
  })

  it("does not keep its process alive", () => {
    const script = `
      const { Piscina } = require("piscina")
      const pool = new Piscina({ filename: ${JSON.stringify(DYING)}, minThreads: 1, maxThreads: 1, idleTimeout: 30000 })
      pool.run({ document: { number: "1" } }, { name: "print" }).then((bytes) => console.log(bytes.length))`
    // The thread that stays would keep it until it is killed here.
    const said = execFileSync(process.execPath, ["-e", script], { cwd: path.join(__dirname, "../../.."), encoding: "utf8", timeout: 20_000 })
    expect(said.trim()).toBe("4")
  })
})
