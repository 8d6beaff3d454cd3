import { Writable } from "node:stream"
import { setImmediate as turn } from "node:timers/promises"
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

/** How many of these bytes somebody still holds. */
async function stillHeld(all: WeakRef<ArrayBufferLike>[]): Promise<number> {
  setFlagsFromString("--expose-gc")
  // What is on its way in this turn is let go of in the next.
  await turn()
  ;(runInNewContext("gc") as () => void)()
  return all.filter((one) => one.deref()).length
}

describe.each(["zip", "pdf"] as const)("A download as %s", (kind) => {
  jest.setTimeout(30_000)

  it("keeps nothing in memory of what has been sent", async () => {
    const pdf = Buffer.from(await renderPdf(aDocument({ number: "INV-1" })))
    const sent: WeakRef<ArrayBufferLike>[] = []
    let held = Number.NaN
    async function* parts(): AsyncGenerator<DownloadPart> {
      for (let index = 0; index < 250; index += 1) {
        const bytes = Buffer.from(pdf)
        sent.push(new WeakRef(bytes.buffer))
        yield { number: `INV-${index}`, issue_date: "2026-11-21", bytes, absence: null }
      }
      // The last ones may still be on their way.
      held = await stillHeld(sent.slice(0, 200))
    }
    const out = new Writable({ write: (_chunk, _encoding, done) => setImmediate(done) })
    const absences = new Absences("en", 250)
    await (kind === "zip" ? writeZip(parts(), out, { absences, date }) : writeMerged(parts(), out, { absences, date, title: "Documents", print: renderList }))
    expect(held).toBe(0)
  })
})
