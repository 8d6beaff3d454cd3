import type PDFDocument from "pdfmake/js/PDFDocument"
import type { PdfReference } from "pdfmake/js/PDFDocument"
import { isEmpty, type Tag } from "./tags"

/** Writes the structure of a tagged document (ISO 32000-1, 14.7): call it when everything is drawn, and before the document ends. */
export function writeStructure(pdf: PDFDocument, root: Tag): void {
  const tree = pdf.getStructTreeRoot()
  if (firstHeading(root) === "H2") {
    levelHeadings(root)
  }
  tree.data.K = [writeTag(pdf, root, tree)]
}

// Headings begin with the first level (ISO 14289-1, 7.4.2); a page without a title has none.
function levelHeadings(tag: Tag): void {
  tag.type = tag.type === "H2" ? "P" : tag.type
  tag.children.forEach(levelHeadings)
}

function firstHeading({ type, children }: Tag): string | undefined {
  return type === "H1" || type === "H2" ? type : children.map(firstHeading).find((found) => found !== undefined)
}

function writeTag(pdf: PDFDocument, tag: Tag, parent: PdfReference): PdfReference {
  const element = pdf.ref({ S: tag.type, P: parent, ...attributes(tag) })
  const children = tag.children.filter((child) => !isEmpty(child)).map((child) => writeTag(pdf, child, element))
  const page = tag.content[0]?.pageRef
  if (page) {
    element.data.Pg = page
  }
  const areas = (tag.areas ?? []).map(({ page: on, area }) => ({ Type: "OBJR", Pg: on, Obj: area }))
  element.data.K = [...tag.content.map(({ pageRef, mcid }) => (pageRef === page ? mcid : { Type: "MCR", Pg: pageRef, MCID: mcid })), ...areas, ...children]
  claim(pdf, tag, element)
  element.end()
  return element
}

// pdfkit writes a primitive string as a name, and a String object as text.
function attributes({ language, alt, actual, scope, box }: Tag): Record<string, unknown> {
  return {
    ...(language ? { Lang: new String(language) } : {}),
    ...(alt ? { Alt: new String(alt) } : {}),
    ...(actual ? { ActualText: new String(actual) } : {}),
    ...(scope ? { A: { O: "Table", Scope: scope } } : {}),
    // A picture has to say where it stands (ISO 32000-1, 14.8.5.4.3).
    ...(box ? { A: { O: "Layout", BBox: box } } : {}),
  }
}

// From each stretch of drawing one has to find back to its element.
function claim(pdf: PDFDocument, { content, areas = [] }: Tag, element: PdfReference): void {
  areas.forEach(({ key }) => pdf.getStructParentTree().add(key, element))
  for (const { pageRef, mcid } of content) {
    const owners = pdf.getStructParentTree().get((pageRef as PdfReference).data.StructParents)
    owners[mcid] = element
  }
}
