import type { Attachment } from "../render-options"

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
