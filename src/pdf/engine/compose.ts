import type { LaidOutPage } from "pdfmake/js/LayoutBuilder"
import Renderer from "pdfmake/js/Renderer"
import { tableLayouts } from "pdfmake/js/tableLayouts"
import { fontDictionary, fontStore } from "../fonts/families"
import type { Part } from "../layout/blocks"
import type { Attachment } from "../render-options"
import { attach, plainName } from "./archive"
import { PageDocument, PageLayout } from "./parts"

/** What the engine needs to know besides the blocks: everything that ends up in the file. */
export interface Composition {
  /** The blocks; with `keepRows` the last rows have to start a new page. */
  content: (keepRows: boolean) => object
  header: (page: number) => object | null
  footer: (page: number, pages: number) => object
  /** Names of pictures with their bytes as data addresses. */
  pictures: Record<string, string>
  page: { width: number; height: number; margins: { left: number; top: number; right: number; bottom: number } }
  text: { size: number; color: string }
  info: { title: string; author: string; language: string; date: Date }
  /** Files inside the PDF. */
  attachments?: readonly Attachment[]
  /** Complete `rdf:Description` elements for the metadata. */
  xmp?: readonly string[]
}

/** Lays out and writes a PDF/A-3b. Reads no file but the fonts, opens no address, and never looks at the clock. */
export async function compose(composition: Composition): Promise<Uint8Array> {
  const first = layOut(composition, false)
  const { pdf, pages } = hasLonelyTotal(first.pages) ? layOut(composition, true) : first
  const written = collect(pdf)
  new Renderer(pdf).renderPages(pages)
  attach(pdf, composition.attachments ?? [], composition.info.date)
  composition.xmp?.forEach((description) => pdf.appendXML(description))
  pdf.end()
  return written
}

function layOut(composition: Composition, keepRows: boolean): { pdf: PageDocument; pages: LaidOutPage[] } {
  const { page, text, content, header, footer } = composition
  const pdf = newDocument(composition)
  const layout = new PageLayout({ width: page.width, height: page.height, orientation: "portrait" }, page.margins, null)
  layout.registerTableLayouts(tableLayouts)
  const style = { font: "sans", fontSize: text.size, color: text.color }
  return { pdf, pages: layout.layoutDocument(content(keepRows), pdf, {}, style, undefined, header, footer) }
}

function hasLonelyTotal(pages: LaidOutPage[]): boolean {
  const has = (page: LaidOutPage, part: Part) => page.items.some(({ item }) => item.inlines?.some((inline) => inline.part === part))
  return pages.some((page) => has(page, "total") && !has(page, "row"))
}

function newDocument({ page, pictures, info }: Composition): PageDocument {
  const [title, author] = [plainName(info.title), plainName(info.author)]
  const options = {
    size: [page.width, page.height],
    pdfVersion: "1.7",
    subset: "PDF/A-3b",
    displayTitle: true,
    compress: true,
    lang: info.language,
    fontLayoutCache: true,
    bufferPages: false,
    autoFirstPage: false,
    info: { Producer: "medusa-plugin-invoicing", Creator: "medusa-plugin-invoicing", Title: title, Author: author, CreationDate: info.date },
    font: null,
  }
  return new PageDocument(fontDictionary(), pictures, {}, {}, options, fontStore, () => false)
}

function collect(pdf: PageDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk))
    pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))))
    pdf.on("error", reject)
  })
}
