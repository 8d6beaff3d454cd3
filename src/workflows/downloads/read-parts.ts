import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { InvoicingError, type ErrorCode } from "../../domain/errors"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { readStoredFile } from "../files/read-stored-file"
import type { Absence } from "./words"

/** A document of a download: its PDF, or why there is none. */
export type DownloadPart = { number: string; issue_date: string } & ({ bytes: Buffer; absence: null } | { bytes: null; absence: Absence })

const PAGE = 100
/** A storage that cannot be reached is not a thousand damaged files. */
const MOST_UNREADABLE = 10

const ABSENCES: Partial<Record<ErrorCode, Absence>> = {
  "not-issued": "not-issued",
  "file-not-ready": "not-ready",
  "file-damaged": "damaged",
  "not-found": "gone",
}

async function partOf(container: MedusaContainer, { id, number, issue_date }: { id: string; number: string; issue_date: string }): Promise<DownloadPart> {
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

async function pageOf(container: MedusaContainer, ids: string[]) {
  const rows = await container.resolve<InvoicingModuleService>(INVOICING_MODULE).listInvoices({ id: ids }, { select: ["id", "number", "issue_date"], take: null })
  const known = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => ({ id, number: known.get(id)?.number ?? id, issue_date: known.get(id)?.issue_date ?? "", isGone: !known.has(id) }))
}

/**
 * Reads the stored PDFs of documents one after the other, in the order of their ids. What is missing is told, not left out.
 * Throws when the storage cannot be reached at all.
 */
export async function* readParts(container: MedusaContainer, ids: string[]): AsyncGenerator<DownloadPart> {
  let unreadable = 0
  for (let at = 0; at < ids.length; at += PAGE) {
    for (const { isGone, ...row } of await pageOf(container, ids.slice(at, at + PAGE))) {
      const part: DownloadPart = isGone ? { ...row, bytes: null, absence: "gone" } : await partOf(container, row)
      unreadable = part.absence === "damaged" ? unreadable + 1 : 0
      if (unreadable >= MOST_UNREADABLE) {
        throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${MOST_UNREADABLE} files in a row cannot be read: is the file storage reachable?`)
      }
      yield part
    }
  }
}
