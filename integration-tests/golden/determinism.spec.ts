import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { join } from "node:path"
import { renderPdf } from "../../src/pdf/render"
import { documents } from "./documents"

const SCRIPT = join(__dirname, "..", "helpers", "render-alone.cjs")
/** Languages, scripts, digits and lengths that fill the caches in different ways. */
const names = ["arabic-document", "german-gross", "hostile", "french-paid", "japan-no-decimals", "arabic-data", "dutch-reverse-charge", "forty-lines", "english-net"]

async function hash(name: string): Promise<string> {
  const pdf = await renderPdf(documents[name], { attachments: [{ name: "a.xml", bytes: Buffer.from("<a/>"), media_type: "text/xml", relationship: "Alternative", description: name }] })
  return createHash("sha256").update(pdf).digest("hex")
}

/** The hashes that another process finds when it renders these documents in this order. */
function elsewhere(some: string[]): Record<string, string> {
  const lines = execFileSync(process.execPath, [SCRIPT, ...some], { encoding: "utf8" }).trim().split("\n")
  return Object.fromEntries(lines.map((line) => line.split(" ") as [string, string]))
}

describe("the bytes of a document", () => {
  jest.setTimeout(120_000)

  const here: Record<string, string> = {}

  beforeAll(async () => {
    for (const name of names) {
      here[name] = await hash(name)
    }
  })

  it("are the same when other documents were rendered since", async () => {
    const again: Record<string, string> = {}
    for (const name of [...names].reverse()) {
      again[name] = await hash(name)
    }
    expect(again).toEqual(here)
    expect(new Set(Object.values(here)).size).toBe(names.length)
  })

  it("are the same in another process that renders in another order", () => {
    expect(elsewhere([...names].reverse())).toEqual(here)
  })

  it.each(["arabic-data", "english-net"])("are the same in a process that has rendered nothing else: %s", (name) => {
    expect(elsewhere([name])).toEqual({ [name]: here[name] })
  })
})
