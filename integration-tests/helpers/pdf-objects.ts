import { execFileSync } from "node:child_process"
import { withPdfFile } from "../../src/pdf/__tests__/pdf-tools"

/** A value of a PDF as qpdf writes it: names with "/", texts with "u:", bytes with "b:", references as "5 0 R". */
export type PdfValue = string | number | boolean | null | PdfValue[] | { [key: string]: PdfValue }
export type PdfDictionary = { [key: string]: PdfValue }

/** The objects of a PDF, to ask questions that no validator is here to ask. */
export interface PdfObjects {
  catalog: PdfDictionary
  trailer: PdfDictionary
  /** What a value says, references followed. */
  resolve(value: PdfValue | undefined): PdfValue
  dictionary(value: PdfValue | undefined): PdfDictionary
  list(value: PdfValue | undefined): PdfValue[]
  text(value: PdfValue | undefined): string
  /** The bytes of a stream, unpacked. */
  bytes(reference: PdfValue | undefined): Buffer
  /** References of all pages in order. */
  pages: string[]
}

interface Stored {
  value?: PdfValue
  stream?: { dict: PdfDictionary; data: string }
}

/** Reads a PDF with qpdf: its own reader, not the one that wrote it. */
export function pdfObjects(pdf: Uint8Array): PdfObjects {
  const json = withPdfFile(pdf, (file) =>
    execFileSync("qpdf", ["--json=2", "--json-stream-data=inline", "--decode-level=generalized", file], { encoding: "utf8", maxBuffer: 256 * 1024 * 1024 }),
  )
  const { qpdf, pages } = JSON.parse(json) as { qpdf: [unknown, Record<string, Stored>]; pages: { object: string }[] }
  const stored = (reference: PdfValue | undefined): Stored | undefined => qpdf[1][`obj:${String(reference)}`]
  const resolve = (value: PdfValue | undefined): PdfValue => {
    const found = typeof value === "string" && / \d+ R$/.test(value) ? stored(value) : undefined
    return found ? (found.stream ? found.stream.dict : resolve(found.value)) : (value ?? null)
  }
  const dictionary = (value: PdfValue | undefined): PdfDictionary => {
    const found = resolve(value)
    if (found === null || typeof found !== "object" || Array.isArray(found)) {
      throw new Error(`No dictionary: ${JSON.stringify(value)}`)
    }
    return found
  }
  const trailer = dictionary(qpdf[1].trailer.value)
  return {
    trailer,
    catalog: dictionary(trailer["/Root"]),
    resolve,
    dictionary,
    list: (value) => {
      const found = resolve(value)
      return Array.isArray(found) ? found : []
    },
    text: (value) => String(resolve(value) ?? "").replace(/^u:/, ""),
    bytes: (reference) => Buffer.from(stored(reference)?.stream?.data ?? "", "base64"),
    pages: pages.map(({ object }) => object),
  }
}

/** The names of an XML text's elements in the order of their start tags; throws where the text is not well-formed. */
export function xmlElements(xml: string): string[] {
  const names: string[] = []
  const open: string[] = []
  for (const [, tag, text] of xml.matchAll(/(<[^<>]*>)|([^<>]+|[<>])/g)) {
    if (text !== undefined) {
      if (/[<>]|&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) {
        throw new Error(`Not well-formed: ${text}`)
      }
      continue
    }
    const [, end, name, attributes, empty] = /^<([/?]?)([A-Za-z][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*"[^"<&]*")*)\s*([/?]?)>$/.exec(tag) ?? []
    if (name === undefined || (end === "/" && (attributes !== "" || open.pop() !== name))) {
      throw new Error(`Not well-formed: ${tag}`)
    }
    if (end === "") {
      names.push(name)
    }
    if (end === "" && empty === "") {
      open.push(name)
    }
  }
  if (open.length > 0) {
    throw new Error(`Not closed: ${open.join(", ")}`)
  }
  return names
}
