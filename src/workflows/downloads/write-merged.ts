import { Readable, type Writable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { setImmediate as turn } from "node:timers/promises"
import { PdfMerge } from "../../pdf/bulk/merge"
import { UnreadablePdf } from "../../pdf/bulk/unreadable-pdf"
import type { ListPage } from "../../pdf/bulk/list-page"
import type { Absences } from "./absences"
import type { DownloadPart } from "./read-parts"

interface MergedOptions {
  title: string
  absences: Absences
  /** Prints the list of what is missing. */
  print: (page: ListPage) => Promise<Uint8Array>
  date: Date
}

/** Gives what each step of a merge has written, and lets others have their turn after each. */
async function* inTurns(steps: Iterable<Buffer>): AsyncGenerator<Buffer> {
  for (const bytes of steps) {
    if (bytes.length > 0) {
      yield bytes
    }
    await turn()
  }
}

async function* added(merge: PdfMerge, part: DownloadPart, absences: Absences): AsyncGenerator<Buffer> {
  if (!part.bytes) {
    absences.add(part.number, part.absence)
    return
  }
  try {
    yield* inTurns(merge.add({ title: part.number, bytes: part.bytes }))
  } catch (error) {
    if (!(error instanceof UnreadablePdf)) {
      throw error
    }
    absences.add(part.number, "not-understood")
  }
}

async function* merged(parts: AsyncIterable<DownloadPart>, { title, absences, print, date }: MergedOptions): AsyncGenerator<Buffer> {
  const merge = new PdfMerge(title)
  for await (const part of parts) {
    yield* added(merge, part, absences)
  }
  const list = absences.page(date)
  if (list) {
    yield* inTurns(merge.add({ title: list.title, bytes: await print(list) }))
  }
  yield* inTurns(merge.end())
}

/**
 * Writes documents as one PDF, each when it was read: as fast as `out` takes them. A last page names what is missing.
 * Rejects when `out` is closed before the end.
 */
export function writeMerged(parts: AsyncIterable<DownloadPart>, out: Writable, options: MergedOptions): Promise<void> {
  return pipeline(Readable.from(merged(parts, options), { objectMode: true, highWaterMark: 1 }), out)
}
