import { PageDocument, PageLayout } from "./parts"
import { PageRenderer } from "./renderer"
import { TunedDocument } from "./tuned/document"
import { TunedLayout } from "./tuned/layout"
import { TunedRenderer } from "./tuned/renderer"

/** The classes that make a PDF together. */
export interface Engine {
  Layout: typeof PageLayout
  Document: typeof PageDocument
  Renderer: typeof PageRenderer
  /** Whether the layout leaves nodes as they are, so that they can be laid out again. */
  onlyReads: boolean
}

/** pdfmake as it is, besides what makes pages right: the order of right-to-left words, and names in the metadata. */
export const STOCK: Engine = { Layout: PageLayout, Document: PageDocument, Renderer: PageRenderer, onlyReads: false }

/** The same pages several times as fast. */
export const TUNED: Engine = { Layout: TunedLayout, Document: TunedDocument, Renderer: TunedRenderer, onlyReads: true }
