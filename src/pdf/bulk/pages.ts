import type { ReadPdf } from "./read-pdf"
import { UnreadablePdf } from "./unreadable-pdf"
import type { Value } from "./values"

/** A page: its number in its file, and its entries with what it inherits from above. */
export interface ReadPage {
  number: number
  entries: Map<string, Value>
}

/** What a page may take from the node above it (ISO 32000-1, table 30). */
const INHERITED = ["/Resources", "/MediaBox", "/CropBox", "/Rotate"]
/** What of a page is kept. The rest belongs to the file as a whole: tags, metadata, attached files. */
const KEPT = [...INHERITED, "/Type", "/Contents", "/Annots", "/Group", "/UserUnit"]
const DEEPEST = 30
const MOST_PAGES = 100_000

/** The pages of a file in their order. Throws `UnreadablePdf`. */
export function pagesOf(pdf: ReadPdf): ReadPage[] {
  const pages: ReadPage[] = []
  const walk = (value: Value | undefined, above: Map<string, Value>, depth: number): void => {
    const node = value?.kind === "reference" ? pdf.object(value.number)?.value : undefined
    if (value?.kind !== "reference" || node?.kind !== "dictionary" || depth > DEEPEST || pages.length > MOST_PAGES) {
      throw new UnreadablePdf("The pages of the file cannot be found.")
    }
    const entries = new Map([...above, ...node.entries])
    const kids = node.entries.get("/Kids")
    if (kids?.kind === "list") {
      const passedOn = new Map([...entries].filter(([name]) => INHERITED.includes(name)))
      kids.items.forEach((kid) => walk(kid, passedOn, depth + 1))
    } else {
      pages.push({ number: value.number, entries: new Map([...entries].filter(([name]) => KEPT.includes(name))) })
    }
  }
  walk(pdf.root.get("/Pages"), new Map(), 0)
  return pages
}
