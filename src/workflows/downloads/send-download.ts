import type { Writable } from "node:stream"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { plainMessage } from "../../domain/plain-message"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import type { StartedDownload } from "../../modules/invoicing/sql/downloads"
import { hashToken, isToken } from "../links/token"
import { printerOf } from "../printing/printer"
import { Absences } from "./absences"
import { readParts, type DownloadPart } from "./read-parts"
import { writeMerged } from "./write-merged"
import { writeZip } from "./write-zip"

/** How often it is written down how far a download is: also a sign of life, and a look whether somebody cancelled it. */
const BEAT_MS = 1500

/** Starts the download of a ticket; null when the ticket was used, has expired or is none. */
export async function startDownload(container: MedusaContainer, ticket: string): Promise<StartedDownload | null> {
  return isToken(ticket) ? container.resolve<InvoicingModuleService>(INVOICING_MODULE).startDownload(hashToken(ticket)) : null
}

async function* counted(parts: AsyncIterable<DownloadPart>, progress: { done: number }): AsyncGenerator<DownloadPart> {
  for await (const part of parts) {
    yield part
    progress.done += 1
  }
}

/** Says every now and then how far a download is; stops `out` when somebody cancelled it. Gives how to end that. */
function beat(service: InvoicingModuleService, id: string, state: { done: () => number; missing: () => number; out: Writable }): () => Promise<void> {
  const tell = async () => {
    const goesOn = await service.moveDownload(id, { done: state.done(), missing: state.missing() })
    if (!goesOn) {
      state.out.destroy()
    }
  }
  const timer = setInterval(() => void tell().catch(() => undefined), BEAT_MS)
  return async () => {
    clearInterval(timer)
    await service.moveDownload(id, { done: state.done(), missing: state.missing() })
  }
}

/**
 * Writes a started download to `out`, and how far it is to its row. In memory are one document and a few bytes for each other.
 * Whoever goes away stops it: then, and when something fails, `out` is destroyed, so that half a file is not taken for a whole one.
 */
export async function sendDownload(container: MedusaContainer, download: StartedDownload, out: Writable): Promise<void> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const absences = new Absences(download.language, download.total)
  const progress = { done: 0 }
  const date = new Date()
  const parts = counted(readParts(container, download.invoice_ids), progress)
  const endBeat = beat(service, download.id, { done: () => progress.done, missing: () => absences.count, out })
  try {
    const printer = await printerOf(container)
    const print = printer.list.bind(printer)
    await (download.kind === "zip"
      ? writeZip(parts, out, { absences, date })
      : writeMerged(parts, out, { absences, date, print, title: absences.words.title }))
    await endBeat()
    await service.endDownload(download.id, { status: "done" })
  } catch (cause) {
    await endBeat().catch(() => undefined)
    await fail(container, download.id, cause)
    out.destroy()
  }
}

async function fail(container: MedusaContainer, id: string, cause: unknown): Promise<void> {
  const hasLeft = (cause as { code?: string } | null)?.code === "ERR_STREAM_PREMATURE_CLOSE"
  const error = plainMessage(cause)
  if (!hasLeft) {
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`invoicing: the download ${id} failed: ${error}`)
  }
  await container.resolve<InvoicingModuleService>(INVOICING_MODULE).endDownload(id, hasLeft ? { status: "cancelled" } : { status: "failed", error })
}
