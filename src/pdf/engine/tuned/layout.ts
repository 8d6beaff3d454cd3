import type { LaidOutPage } from "pdfmake/js/LayoutBuilder"
import type { Node } from "../nodes"
import { PageLayout, type PageDocument } from "../parts"
import { Beyond } from "./beyond"
import { Flow, type Running } from "./flow"
import type { TextStyle } from "./paragraph"
import type { Margins } from "./place"

/** A layout of the engine's own definitions. Places everything where pdfmake does, and leaves to it what it does not know. */
export class TunedLayout extends PageLayout {
  override layoutDocument(content: Node, pdf: PageDocument, ...settings: unknown[]): LaidOutPage[] {
    const [, style, , header, footer] = settings as [object, TextStyle, unknown, Running["header"], Running["footer"]]
    try {
      return new Flow(pdf, { size: this.pageSize, margins: this.pageMargins as Margins }, style).pages(content, { header, footer })
    } catch (error) {
      if (!(error instanceof Beyond)) {
        throw error
      }
      return super.layoutDocument(content, pdf, ...settings)
    }
  }
}
