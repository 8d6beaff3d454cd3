import type { InvoiceDocument } from "../../../domain/document"
import { aDocument } from "../../../domain/__tests__/a-document"
import { DEFAULT_LOOK, type Look } from "../../../domain/look"
import type { RenderOptions } from "../../render-options"
import type { Block } from "../blocks"
import { newPage } from "../new-page"
import type { Page } from "../page"
import { designOf } from "../registry"

/** A page as a layout is given it. */
export function aPage(document: Partial<InvoiceDocument> = {}, { look, ...options }: Omit<RenderOptions, "look"> & { look?: Partial<Look> } = {}): Page {
  const chosen = { ...DEFAULT_LOOK, ...look }
  return newPage(aDocument({ number: "RE-7", ...document }), { ...options, look: chosen }, designOf(chosen.theme))
}

/** Every word of a block in the order it is drawn; paragraphs are separated by "|". */
export function wordsOf(block: Block | null): string {
  return block === null ? "" : paragraphs(block).join("|")
}

function paragraphs(block: Block): string[] {
  switch (block.kind) {
    case "text": {
      const spans = Array.isArray(block.words) ? block.words : [block.words]
      return [spans.map((span) => (typeof span === "string" ? span : span.text)).join("")]
    }
    case "stack":
      return block.blocks.flatMap(paragraphs)
    case "columns":
      return block.columns.flatMap((column) => paragraphs(column.block))
    case "table":
      return block.rows.flatMap((row) => row.flatMap(paragraphs))
    default:
      return []
  }
}
