/** The parts of pdfmake 0.3.11 that `compose.ts` puts together; @types/pdfmake covers only its front. */

declare module "pdfmake/js/LayoutBuilder" {
  export interface Inline {
    text: string
    x: number
    width: number
    fontSize: number
    font: { widthOfString(text: string, size: number): number }
    noNewLine?: boolean
    level?: number
    breakable?: boolean
    part?: string
  }
  export interface Line {
    inlines: Inline[]
    inlineWidths: number
    leadingCut: number
    trailingCut: number
  }
  export interface LaidOutPage {
    items: { type: string; item: Partial<Line> }[]
  }
  export interface TextNode {
    _inlines?: Inline[]
  }
  export default class LayoutBuilder {
    constructor(pageSize: object, pageMargins: object, svgMeasure: null)
    registerTableLayouts(layouts: object): void
    layoutDocument(content: object, pdf: object, ...settings: unknown[]): LaidOutPage[]
    buildNextLine(node: TextNode): Line | null
  }
}

declare module "pdfmake/js/PDFDocument" {
  import type { Readable } from "node:stream"
  type Info = Record<string, string | Date>
  interface FileOptions {
    name: string
    type: string
    relationship: string
    description: string
    creationDate: Date
    modifiedDate: Date
  }
  export default class PDFDocument extends Readable {
    constructor(
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: object,
      virtualfs: object,
      localAccessPolicy: (path: string) => boolean,
    )
    info: Info
    end(): void
    file(bytes: Buffer, options: FileOptions): object
    appendXML(xml: string): void
    _addInfo(): void
  }
}

declare module "pdfmake/js/Renderer" {
  export default class Renderer {
    constructor(pdf: object)
    renderPages(pages: object[]): void
  }
}

declare module "pdfmake/js/tableLayouts" {
  export const tableLayouts: object
}
