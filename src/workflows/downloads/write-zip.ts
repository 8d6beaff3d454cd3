import { once } from "node:events"
import { PassThrough, type Writable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { setImmediate as turn } from "node:timers/promises"
import { ZipFile } from "yazl"
import type { Absences } from "./absences"
import { entryNames } from "./entry-names"
import type { DownloadPart } from "./read-parts"

interface ZipOptions {
  absences: Absences
  date: Date
}

const noonOf = (day: string, otherwise: Date) => (/^\d{4}-\d{2}-\d{2}$/.test(day) && day >= "1980" ? new Date(`${day}T12:00:00Z`) : otherwise)

/** What is read of a file in one turn: the archive sums up all its bytes. */
export const SLICE = 256 * 1024

/** A file in slices; others have their turn after each. */
async function* slices(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += SLICE) {
    yield bytes.subarray(at, at + SLICE)
    await turn()
  }
}

/**
 * Writes one file and waits until it has gone on. The archive remembers its entries and their streams to the end, so that no bytes may hang
 * on them: a stream made from a generator would keep what the generator was given, even when that has ended.
 */
async function write(zip: ZipFile, file: { name: string; bytes: Buffer; mtime: Date }, stop: AbortSignal): Promise<void> {
  const stream = new PassThrough()
  const passed = once(stream, "end", { signal: stop })
  zip.addReadStream(stream, file.name, { compress: false, mtime: file.mtime })
  await Promise.all([pipeline(slices(file.bytes), stream, { signal: stop }), passed])
}

async function fill(zip: ZipFile, parts: AsyncIterable<DownloadPart>, { absences, date, stop }: ZipOptions & { stop: AbortSignal }): Promise<void> {
  const nameOf = entryNames()
  for await (const { number, issue_date, bytes, absence } of parts) {
    if (bytes) {
      await write(zip, { name: nameOf(number), bytes, mtime: noonOf(issue_date, date) }, stop)
    } else {
      absences.add(number, absence)
    }
  }
  const text = absences.text()
  if (text !== null) {
    await write(zip, { name: "missing.txt", bytes: Buffer.from(text, "utf8"), mtime: date }, stop)
  }
  zip.end()
}

/**
 * Writes documents into a ZIP, each when it was read: as fast as `out` takes them. A text at the end names what is missing. PDFs are
 * packed already, so that they are stored as they are. Rejects when `out` is closed before the end, and stops reading then.
 */
export async function writeZip(parts: AsyncIterable<DownloadPart>, out: Writable, options: ZipOptions): Promise<void> {
  const zip = new ZipFile()
  const output = zip.outputStream as PassThrough
  zip.on("error", (error: Error) => output.destroy(error))
  const stop = new AbortController()
  const sent = pipeline(output, out).catch((error: unknown) => {
    stop.abort(error)
    throw error
  })
  const filled = fill(zip, parts, { ...options, stop: stop.signal }).catch((error: Error) => {
    output.destroy(error)
    throw error
  })
  await Promise.all([sent, filled])
}
