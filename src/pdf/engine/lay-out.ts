import type { LaidOutPage } from "pdfmake/js/LayoutBuilder"
import { tableLayouts } from "pdfmake/js/tableLayouts"
import { fontDictionary, fontStore } from "../fonts/families"
import type { Part } from "../layout/blocks"
import { plainName } from "./archive"
import type { Composition } from "./composition"
import type { Engine } from "./engines"
import { keepRows } from "./keep-rows"
import type { Node } from "./nodes"
import { PageLayout, type PageDocument } from "./parts"
import { documentTag, type Tag } from "./tags"
import { TooTall } from "./too-tall"
import { torn } from "./torn"

/** Pages with everything in its place, and the empty document that they are to be drawn on. */
export interface LaidOut {
  pdf: PageDocument
  pages: LaidOutPage[]
  /** The structure of a tagged document. */
  root: Tag | null
}

/** Puts the blocks on pages; where one that should stay in one piece is higher than a page, blocks and rows may be torn. */
export function layOut(composition: Composition, engine: Engine): LaidOut {
  try {
    return placed(composition, engine)
  } catch (error) {
    if (!(error instanceof TooTall)) {
      throw error
    }
    return placed({ ...composition, content: (root) => torn(composition.content(root)) }, { ...engine, Layout: PageLayout, onlyReads: false })
  }
}

// Once more when the total would stand on a page without a row.
function placed(composition: Composition, engine: Engine): LaidOut {
  const { page, text, header, footer } = composition
  const pdf = newDocument(composition, engine)
  const layout = new engine.Layout({ width: page.width, height: page.height, orientation: "portrait" }, page.margins, null)
  layout.registerTableLayouts(tableLayouts)
  const style = { font: "sans", fontSize: text.size, color: text.color }
  const place = (nodes: Node) => layout.layoutDocument(nodes, pdf, {}, style, undefined, header, footer)
  const content = () => {
    const root = composition.tagged ? documentTag() : null
    return { root, nodes: composition.content(root) }
  }
  const first = content()
  const pages = place(first.nodes)
  if (!hasLonelyTotal(pages)) {
    return { pdf, pages, root: first.root }
  }
  const { root, nodes } = engine.onlyReads ? first : content()
  return { pdf, pages: place(keepRows(nodes)), root }
}

function hasLonelyTotal(pages: LaidOutPage[]): boolean {
  const has = (page: LaidOutPage, part: Part) => page.items.some(({ item }) => item.inlines?.some((inline) => inline.part === part))
  return pages.some((page) => has(page, "total") && !has(page, "row"))
}

function newDocument({ page, pictures, info, tagged = false }: Composition, { Document }: Engine): PageDocument {
  const [title, author] = [plainName(info.title), plainName(info.author)]
  const options = {
    size: [page.width, page.height],
    pdfVersion: "1.7",
    subset: tagged ? "PDF/A-3a" : "PDF/A-3b",
    tagged,
    displayTitle: true,
    compress: true,
    lang: info.language,
    fontLayoutCache: true,
    bufferPages: false,
    autoFirstPage: false,
    info: { Producer: "medusa-plugin-invoicing", Creator: "medusa-plugin-invoicing", Title: title, Author: author, CreationDate: info.date },
    font: null,
  }
  return new Document(fontDictionary(), pictures, {}, {}, options, fontStore, () => false)
}
