/** The parts of pdfmake 0.3.11 that `compose.ts` puts together; @types/pdfmake covers only its front. */

declare module "pdfmake/js/Line" {
  import type { Inline } from "pdfmake/js/LayoutBuilder"
  export default class Line {
    constructor(maxWidth: number)
    maxWidth: number
    inlines: Inline[]
    inlineWidths: number
    leadingCut: number
    trailingCut: number
    lastLineInParagraph?: boolean
    id?: string
    _outline?: object
    _pageNodeRef?: object
    addInline(inline: Inline): void
    getHeight(): number
    getAscenderHeight(): number
    getWidth(): number
    getAvailableWidth(): number
    hasEnoughSpaceForInline(inline: Inline, next: Inline[]): boolean
  }
}

declare module "pdfmake/js/StyleContextStack" {
  /** A node or a set of styles. */
  export type StyleEntry = Record<string, unknown>
  export default class StyleContextStack {
    constructor(dictionary: object, defaultStyle?: StyleEntry)
  }
}

declare module "pdfmake/js/TextBreaker" {
  import type StyleContextStack from "pdfmake/js/StyleContextStack"
  export default class TextBreaker {
    getBreaks(texts: { text: string }[], styles: StyleContextStack): { text: string; lineEnd?: boolean }[]
  }
}

declare module "pdfmake/js/LayoutBuilder" {
  import type Line from "pdfmake/js/Line"
  import type PDFDocument from "pdfmake/js/PDFDocument"
  import type { EmbeddedFont } from "pdfmake/js/PDFDocument"
  export interface Inline {
    text: string
    /** From the beginning of its line; set when it gets its place. */
    x: number
    width: number
    height?: number
    alignment?: string
    fontSize: number
    font: EmbeddedFont
    color: string
    lineEnd?: boolean
    leadingCut?: number
    trailingCut?: number
    noNewLine?: boolean
    noWrap?: boolean | null
    level?: number
    breakable?: boolean
    part?: string
    /** The engine's own `Tag`. */
    tag?: object | null
    opens?: boolean
  }
  export interface PageItem {
    type: string
    item: Partial<Line> & { x?: number; y?: number }
  }
  export interface LaidOutPage {
    pageSize: { width: number; height: number }
    items: PageItem[]
  }
  export interface TextNode {
    _inlines?: Inline[]
  }
  export interface PageElementWriter {
    context(): { availableWidth: number }
    /** Gives nothing where the fragment has no room on a page of its own either. */
    addFragment(...fragment: unknown[]): unknown
  }
  export default class LayoutBuilder {
    constructor(pageSize: object, pageMargins: object, svgMeasure: null)
    pageSize: { width: number; height: number }
    pageMargins: object
    writer: PageElementWriter
    processNode(node: object): void
    registerTableLayouts(layouts: object): void
    layoutDocument(content: object, pdf: PDFDocument, ...settings: unknown[]): LaidOutPage[]
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
  /** A glyph as pdfkit asks for it: its number in the font, the letters it stands for, its width in units of the font. */
  export interface LaidOutGlyph {
    id: number
    codePoints: number[]
    advanceWidth: number
  }
  export interface Glyph extends LaidOutGlyph {
    _metrics?: object
    _getMetrics(): object
  }
  interface Place {
    xAdvance: number
    yAdvance: number
    xOffset: number
    yOffset: number
  }
  /** A word as glyphs with their places, in thousandths of the size. */
  export interface LaidOut {
    glyphs: LaidOutGlyph[]
    positions: (Place & { advanceWidth: number })[]
    advanceWidth: number
  }
  interface ShapingProcessor {
    selectScript(): void
  }
  /** fontkit's font. */
  export interface FontkitFont {
    unitsPerEm: number
    directory: { tables: Record<string, object | undefined> }
    _layoutEngine: { engine?: { GSUBProcessor?: ShapingProcessor | null; GPOSProcessor?: ShapingProcessor | null } | null }
    layout(text: string): { glyphs: Glyph[]; positions: Place[]; direction: "ltr" | "rtl" }
    getGlyph(id: number, letters?: number[]): Glyph
    createSubset(): Subset
  }
  /** The glyphs of a font that a document uses; the letters tell apart uses of one glyph that are copied differently. */
  export interface Subset {
    includeGlyph(glyph: number, letters?: readonly number[]): number
    encode(): Uint8Array
  }
  /** pdfkit's font of one document. */
  export interface EmbeddedFont {
    id: string
    name: string
    font: FontkitFont
    ascender: number
    descender: number
    lineHeight(size: number): number
    layoutCached(text: string): LaidOut
    widthOfString(text: string, size: number, features?: object | null): number
    encode(text: string, features?: object | null): [string[], LaidOut["positions"]]
    layout(text: string): LaidOut
    subset: Subset
    /** By number within the subset: the letters it is copied as, and its width in thousandths of the size. */
    unicode: number[][]
    widths: number[]
    scale: number
    ref(): object
  }
  /** An object of the file: written when it ends. */
  export interface PdfReference {
    data: Record<string, unknown>
    end(): void
  }
  interface Page {
    dictionary: PdfReference
    height: number
    fonts: Record<string, object>
    annotations: object[]
    write(content: string): void
  }
  export default class PDFDocument extends Readable {
    constructor(
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: object,
      virtualfs: object | null,
      localAccessPolicy: (path: string) => boolean,
    )
    info: Info
    page: Page | null
    fontCache: Record<string, Record<string, EmbeddedFont>>
    virtualfs: { existsSync(file: string): boolean; readFileSync(file: string): Buffer } | null
    _font: EmbeddedFont
    _fontCount: number
    _fontFamilies: Record<string, EmbeddedFont>
    font(bytes: Buffer): this
    getFontType(bold: boolean, italics: boolean): string
    getFontFile(family: string, bold: boolean, italics: boolean): string | string[] | null
    provideImage(name: string): { width: number; height: number; orientation?: number }
    provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont
    addContent(content: string): this
    flushPages(): void
    ref(data: object): PdfReference
    markContent(tag: string): this
    markStructureContent(tag: string): { refs: { pageRef: object; mcid: number }[] }
    endMarkedContent(): this
    getStructTreeRoot(): PdfReference
    getStructParentTree(): { get(page: unknown): (PdfReference | null)[]; add(key: number, element: PdfReference): void }
    createStructParentTreeNextKey(): number
    save(): this
    restore(): this
    resolveColor(color: string | undefined, fallback: string): string
    _normalizeColor(color: string): number[] | null
    end(): void
    file(bytes: Buffer, options: FileOptions): object
    appendXML(xml: string): void
    _addInfo(): void
  }
}

declare module "pdfmake/js/Renderer" {
  import type { LaidOutPage } from "pdfmake/js/LayoutBuilder"
  import type Line from "pdfmake/js/Line"
  import type PDFDocument from "pdfmake/js/PDFDocument"
  /** Points from the top left corner of its page. */
  export type PlacedImage = { x: number; y: number; _width: number; _height: number }
  export type Vector = { type: string } & Record<string, unknown>
  export default class Renderer {
    constructor(pdf: PDFDocument, progress?: never)
    pdfDocument: PDFDocument
    renderPages(pages: LaidOutPage[]): void
    renderLine(line: Line, x: number, y: number): void
    renderVector(vector: Vector): void
    renderImage(image: PlacedImage): void
    renderSVG(svg: object): void
    endClip(): void
    endVerticalAlignment(item: object): void
  }
}

declare module "pdfmake/js/tableLayouts" {
  export const tableLayouts: object
}
