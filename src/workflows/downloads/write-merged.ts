import { Readable, type Writable } from "node:stream"
import { pipeline } from "node:stream/promises"
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

function added(merge: PdfMerge, part: DownloadPart, absences: Absences): Buffer | null {
  if (!part.bytes) {
    absences.add(part.number, part.absence)
    return null
  }
  try {
    return merge.add({ title: part.number, bytes: part.bytes })
  } catch (error) {
    if (!(error instanceof UnreadablePdf)) {
      throw error
    }
    absences.add(part.number, "not-understood")
    return null
  }
}

async function* merged(parts: AsyncIterable<DownloadPart>, { title, absences, print, date }: MergedOptions): AsyncGenerator<Buffer> {
  const merge = new PdfMerge(title)
  for await (const part of parts) {
    const bytes = added(merge, part, absences)
    if (bytes) {
      yield bytes
    }
  }
  const list = absences.page(date)
  if (list) {
    yield merge.add({ title: list.title, bytes: await print(list) })
  }
  yield merge.end()
}

/**
 * Writes documents as one PDF, each when it was read: as fast as `out` takes them. A last page names what is missing.
 * Rejects when `out` is closed before the end.
 */
export function writeMerged(parts: AsyncIterable<DownloadPart>, out: Writable, options: MergedOptions): Promise<void> {
  return pipeline(Readable.from(merged(parts, options), { objectMode: true, highWaterMark: 1 }), out)
}
