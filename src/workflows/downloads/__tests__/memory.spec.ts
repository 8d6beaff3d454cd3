import { Writable } from "node:stream"
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { aDocument } from "../../../pdf/__tests__/a-document"
import { renderList } from "../../../pdf/bulk/list-page"
import { renderPdf } from "../../../pdf/render"
import { Absences } from "../absences"
import type { DownloadPart } from "../read-parts"
import { writeMerged } from "../write-merged"
import { writeZip } from "../write-zip"

const date = new Date("2026-11-22T10:00:00Z")

/** Bytes of buffers that somebody still holds. */
function heldBytes(): number {
  setFlagsFromString("--expose-gc")
  ;(runInNewContext("gc") as () => void)()
  return process.memoryUsage().arrayBuffers
}

describe.each(["zip", "pdf"] as const)("A download as %s", (kind) => {
  jest.setTimeout(30_000)

  it("keeps nothing in memory of what has been sent: 200 documents later there are no more than a few", async () => {
    const pdf = Buffer.from(await renderPdf(aDocument({ number: "INV-1" })))
    const held: number[] = []
    async function* parts(): AsyncGenerator<DownloadPart> {
      for (let index = 0; index < 260; index += 1) {
        if (index === 50 || index === 250) {
          held.push(heldBytes())
        }
        yield { number: `INV-${index}`, issue_date: "2026-11-21", bytes: Buffer.from(pdf), absence: null }
      }
    }
    const out = new Writable({ write: (_chunk, _encoding, done) => setImmediate(done) })
    const absences = new Absences("en", 260)
    await (kind === "zip" ? writeZip(parts(), out, { absences, date }) : writeMerged(parts(), out, { absences, date, title: "Documents", print: renderList }))
    expect(held[1] - held[0]).toBeLessThan(40 * pdf.length)
  })
})
