import type { LoaderOptions } from "@medusajs/framework/types"
import { checkFonts } from "../../pdf/fonts/check"
import { loadLanguages } from "../../pdf/labels/own-languages"
import { parseOptions, type InvoicingOptions } from "./options"

/** Null when the options are wrong: the service refuses them, and says which. */
function pdfOf(options: unknown): InvoicingOptions["pdf"] | null {
  try {
    return parseOptions(options).pdf
  } catch {
    return null
  }
}

/**
 * Tries the fonts that a store gave by option before anything is printed with them, each within limits of time and memory, so that a broken one
 * is told of at the start and never holds up an invoice. Rejects with `cannot-print`, which names the file and what to do.
 */
export async function checkOwnFonts({ options }: Pick<LoaderOptions, "options">): Promise<void> {
  await checkFonts(pdfOf(options)?.fonts ?? [])
}

/** Loads the languages that a store gave by option, so that its documents' own pages have their words. Rejects with `cannot-print`. */
export async function loadOwnLanguages({ options }: Pick<LoaderOptions, "options">): Promise<void> {
  loadLanguages(pdfOf(options)?.languages ?? [])
}
