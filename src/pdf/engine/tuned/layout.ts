import type { LaidOutPage } from "pdfmake/js/LayoutBuilder"
import type { Node } from "../nodes"
import { PageLayout, type PageDocument } from "../parts"
import { Beyond } from "./beyond"
import { Flow, type Running } from "./flow"
import { Paragraphs, type TextStyle } from "./paragraph"
import type { Margins } from "./place"

/** A layout of the engine's own definitions. Places everything where pdfmake does, and leaves to it what it does not know. One layout serves one document. */
export class TunedLayout extends PageLayout {
  private paragraphs: Paragraphs | null = null

  override layoutDocument(content: Node, pdf: PageDocument, ...settings: unknown[]): LaidOutPage[] {
    const [, style, , header, footer] = settings as [object, TextStyle, unknown, Running["header"], Running["footer"]]
    this.paragraphs ??= new Paragraphs(pdf, style)
    try {
      return new Flow(pdf, { size: this.pageSize, margins: this.pageMargins as Margins }, this.paragraphs).pages(content, { header, footer })
    } catch (error) {
      if (!(error instanceof Beyond)) {
        throw error
      }
      return super.layoutDocument(content, pdf, ...settings)
    }
  }
}
