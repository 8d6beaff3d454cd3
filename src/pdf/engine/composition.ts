import type { Attachment } from "../render-options"
import type { Node } from "./nodes"
import type { Tag } from "./tags"

/** What the engine needs to know besides the blocks: everything that ends up in the file. */
export interface Composition {
  /** The blocks. In a tagged document they are elements within `root`. */
  content: (root: Tag | null) => Node
  header: (page: number) => Node | null
  footer: (page: number, pages: number) => Node
  /** Names of pictures with their bytes as data addresses. */
  pictures: Record<string, string>
  page: { width: number; height: number; margins: { left: number; top: number; right: number; bottom: number } }
  text: { size: number; color: string }
  info: { title: string; author: string; language: string; date: Date }
  /** What words that open something open: a web address, and what it is for. */
  link?: { address: string; title: string } | null
  /** Files inside the PDF. */
  attachments?: readonly Attachment[]
  /** Complete `rdf:Description` elements for the metadata. */
  xmp?: readonly string[]
  /** Says of everything on the pages what it is (PDF/A-3a, PDF/UA-1), instead of only how it looks (PDF/A-3b). */
  tagged?: boolean
}
