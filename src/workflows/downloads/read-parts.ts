import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { InvoicingError, type ErrorCode } from "../../domain/errors"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { readStoredFile } from "../files/read-stored-file"
import type { Absence } from "../../pdf/labels/download-words"

/** A document of a download: its PDF, or why there is none. */
export type DownloadPart = { number: string; issue_date: string } & ({ bytes: Buffer; absence: null } | { bytes: null; absence: Absence })

const PAGE = 100
/** How many files are read at the same time. */
const AHEAD = 4
/** A storage that cannot be reached is not a thousand damaged files. */
const MOST_UNREADABLE = 10

const ABSENCES: Partial<Record<ErrorCode, Absence>> = {
  "not-issued": "not-issued",
  "file-not-ready": "not-ready",
  "file-damaged": "damaged",
  "not-found": "gone",
}

interface Row {
  id: string
  number: string
  issue_date: string
  isGone: boolean
}

async function partOf(container: MedusaContainer, { id, number, issue_date, isGone }: Row): Promise<DownloadPart> {
  if (isGone) {
    return { number, issue_date, bytes: null, absence: "gone" }
  }
  try {
    const { bytes } = await readStoredFile(container, id, "pdf")
    return { number, issue_date, bytes, absence: null }
  } catch (error) {
    const absence = error instanceof InvoicingError ? ABSENCES[error.code] : undefined
    if (!absence) {
      throw error
    }
    return { number, issue_date, bytes: null, absence }
  }
}

async function pageOf(container: MedusaContainer, ids: string[]): Promise<Row[]> {
  const rows = await container.resolve<InvoicingModuleService>(INVOICING_MODULE).listInvoices({ id: ids }, { select: ["id", "number", "issue_date"], take: null })
  const known = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => ({ id, number: known.get(id)?.number ?? id, issue_date: known.get(id)?.issue_date ?? "", isGone: !known.has(id) }))
}

/** Reads a few things ahead and gives them in their order: a storage far away takes its time for each. */
export async function* readAhead<Item, Read>(items: readonly Item[], read: (item: Item) => Promise<Read>): AsyncGenerator<Read> {
  const waiting: Promise<Read>[] = []
  for (const item of items) {
    const reading = read(item)
    // Whoever waits for it is told; nobody may be waiting any more.
    reading.catch(() => undefined)
    waiting.push(reading)
    if (waiting.length >= AHEAD) {
      yield (await waiting.shift()) as Read
    }
  }
  while (waiting.length) {
    yield (await waiting.shift()) as Read
  }
}

/**
 * Reads the stored PDFs of documents, a few ahead, in the order of their ids. What is missing is told, not left out.
 * Throws when the storage cannot be reached at all.
 */
export async function* readParts(container: MedusaContainer, ids: string[]): AsyncGenerator<DownloadPart> {
  let unreadable = 0
  for (let at = 0; at < ids.length; at += PAGE) {
    const rows = await pageOf(container, ids.slice(at, at + PAGE))
    for await (const part of readAhead(rows, (row) => partOf(container, row))) {
      unreadable = part.absence === "damaged" ? unreadable + 1 : 0
      if (unreadable >= MOST_UNREADABLE) {
        throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${MOST_UNREADABLE} files in a row cannot be read: is the file storage reachable?`)
      }
      yield part
    }
  }
}
