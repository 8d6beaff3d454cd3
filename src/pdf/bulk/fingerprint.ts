import { createHash } from "node:crypto"
import type { PdfObject, ReadPdf } from "./read-pdf"
import { writeValue, type Value } from "./values"

/** Pictures name their masks and how they are packed; nothing worth comparing goes deeper. */
const DEEPEST = 4

/** A hash of an object and of all it refers to: equal for objects that say the same, whatever their numbers. Null for what goes too deep. */
export function fingerprint(pdf: ReadPdf, { value, stream }: PdfObject, depth = 0): string | null {
  const said = expanded(pdf, value, depth)
  return said === null ? null : createHash("sha256").update(said).update(stream ?? "").digest("base64")
}

function expanded(pdf: ReadPdf, value: Value, depth: number): string | null {
  if (value.kind === "plain") {
    return writeValue(value, () => null)
  }
  if (value.kind === "reference") {
    const object = depth < DEEPEST ? pdf.object(value.number) : null
    return object && fingerprint(pdf, object, depth + 1)
  }
  const parts: [string, Value][] = value.kind === "list" ? value.items.map((item) => ["", item]) : [...value.entries]
  const texts = parts.map(([name, inner]) => [name, expanded(pdf, inner, depth)] as const)
  return texts.some(([, text]) => text === null) ? null : JSON.stringify([value.kind, texts])
}
