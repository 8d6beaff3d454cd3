import { move, workerData } from "piscina"
import type { InvoiceDocument, Issue } from "../domain/document"
import type { Logo } from "../domain/profile"
import { renderList, type ListPage } from "./bulk/list-page"
import { checkPrint } from "./check-print"
import { warmUp } from "./engine/warm-up"
import { flattenLogo, type FlatLogo } from "./logo/flatten"
import { prepareEngine, type EngineOptions } from "./prepare-engine"
import type { RenderOptions } from "./render-options"
import { renderPdf } from "./render"

/** What a worker is asked to print. */
export interface PrintTask {
  document: InvoiceDocument
  options: RenderOptions
}

/** What is a part of a larger buffer would take that buffer with it, so that it is copied. */
function handedOver(bytes: Uint8Array): Uint8Array {
  const own = bytes.byteLength === bytes.buffer.byteLength ? new Uint8Array(bytes.buffer as ArrayBuffer) : new Uint8Array(bytes)
  return move(own) as unknown as Uint8Array
}

/** Prints in this thread. The bytes are handed over, not copied. */
export async function print({ document, options }: PrintTask): Promise<Uint8Array> {
  await prepareEngine(workerData as EngineOptions)
  return handedOver(await renderPdf(document, options))
}

/** Makes this thread ready for its first document. */
export async function warm(): Promise<void> {
  await prepareEngine(workerData as EngineOptions)
  await warmUp()
}

/** Says what of a page cannot be printed as it was asked for. */
export async function check({ document, options }: PrintTask): Promise<Issue[]> {
  await prepareEngine(workerData as EngineOptions)
  return checkPrint(document, options)
}

/** Prints a list in this thread. */
export async function list(page: ListPage): Promise<Uint8Array> {
  return handedOver(await renderList(page))
}

/** Flattens a logo in this thread. */
export async function flatten(logo: Logo): Promise<FlatLogo> {
  return flattenLogo(logo)
}
