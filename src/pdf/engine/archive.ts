import type PDFDocument from "pdfmake/js/PDFDocument"
import type { Attachment } from "../render-options"
import { clean } from "../text/clean"

/** What no XML 1.0 document may hold, besides the controls that `clean` takes away. */
const NOT_XML = /[\uFFFE\uFFFF]/g
const MEDIA_TYPE = /^[a-z0-9][a-z0-9.+-]*\/[a-z0-9][a-z0-9.+-]*$/i

/** Text for the title, author and file names of a PDF: printable, and the same in its XML metadata as beside it (PDF/A, 6.6.3). */
export function plainName(text: string): string {
  return clean(text).replace(NOT_XML, "").replace(/\n/g, " ").trim()
}

/** Text as it stands between two XML tags. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
}

/**
 * Puts files into a PDF as PDF/A-3 asks (ISO 19005-3, 6.8): listed by name, associated with the document, with their kind and dates.
 * Throws on an empty or repeated name and on a media type that is none: the format that made the file has to be mended.
 */
export function attach(pdf: PDFDocument, attachments: readonly Attachment[], date: Date): void {
  const taken = new Set<string>()
  for (const { name, bytes, media_type: type, relationship, description } of attachments) {
    const title = plainName(name)
    if (title === "" || taken.has(title) || !MEDIA_TYPE.test(type)) {
      // eslint-disable-next-line @medusajs/use-medusa-error-not-generic-error -- this layer knows no Medusa, and no request is under way
      throw new Error(`A PDF cannot hold the file "${title}" of type "${type}": give it a name of its own and a media type such as text/xml`)
    }
    taken.add(title)
    pdf.file(Buffer.from(bytes), { name: title, type, relationship, description: plainName(description), creationDate: date, modifiedDate: date })
  }
}
