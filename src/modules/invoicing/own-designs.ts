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

/** More are counted, not named. */
const MOST_NAMED = 12

/**
 * Loads the languages that a store gave by option, so that its documents' own pages have their words, and says which words they lack.
 * Rejects with `cannot-print`.
 */
export async function loadOwnLanguages({ options, logger }: Pick<LoaderOptions, "options" | "logger">): Promise<void> {
  for (const { language, missing } of loadLanguages(pdfOf(options)?.languages ?? [])) {
    const rest = missing.length - MOST_NAMED
    const named = `${missing.slice(0, MOST_NAMED).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`
    logger?.warn(`invoicing: the language "${language}" lacks words, which are said in English: ${named}. Add them to its module, or name a fallback.`)
  }
}
