/** The kinds of things that a screen reader tells apart (ISO 32000-1, 14.8.4). */
export type TagType = "Document" | "H1" | "H2" | "P" | "Span" | "Link" | "Figure" | "Table" | "TR" | "TH" | "TD"

/** A stretch of a page's drawing: its page, and its number there. */
export interface MarkedContent {
  pageRef: object
  mcid: number
}

export interface TagDetails {
  /** BCP 47, where it is not the document's own. */
  language?: string
  /** What a picture is, for those who do not see it. */
  alt?: string
  /** The words in the order in which they are read, where they are drawn in another. */
  actual?: string
  /** Whether a heading cell is about its column or its row. */
  scope?: "Column" | "Row"
  /** Drawn again on each page of its table: read once. */
  repeats?: boolean
}

/** An element of the document's structure, in the order of reading; what is drawn of it is added while drawing. */
export interface Tag extends TagDetails {
  type: TagType
  children: Tag[]
  content: MarkedContent[]
  /** The areas of a link on its pages, by the keys under which they lead back to it. */
  areas?: { page: object; area: object; key: number }[]
  /** Where a picture stands: left, bottom, right and top in points from the page's lower left corner. */
  box?: readonly number[]
}

/** The element that holds all others. */
export function documentTag(): Tag {
  return { type: "Document", children: [], content: [] }
}

/** A new last element within `parent`; null where the document is not tagged. */
export function addTag(parent: Tag | null, type: TagType, details: TagDetails = {}): Tag | null {
  if (!parent) {
    return null
  }
  const tag: Tag = { type, ...details, repeats: details.repeats ?? parent.repeats, children: [], content: [] }
  parent.children.push(tag)
  return tag
}

/** Whether nothing was drawn of an element. Empty cells stay: a table has to be regular. */
export function isEmpty({ type, children, content }: Tag): boolean {
  return content.length === 0 && type !== "TD" && type !== "TH" && children.every(isEmpty)
}
