import { pdfObjects, type PdfDictionary, type PdfObjects, type PdfValue } from "./pdf-objects"

/** An element of a tagged PDF as a reader finds it. */
export interface Element {
  type: string
  alt?: string
  actual?: string
  language?: string
  scope?: string
  /** Left, bottom, right and top of a picture on its page. */
  box?: number[]
  /** The areas on pages that belong to a link, as they are written. */
  areas?: PdfDictionary[]
  children: Element[]
  /** "page:number" of each stretch of drawing. */
  content: string[]
}

/** What is drawn on a page, as far as tags are concerned. */
export interface Drawing {
  /** Numbers of the marked stretches, in the order of drawing. */
  marked: number[]
  /** Stretches that are ornaments. */
  artifacts: number
  /** Painting operators outside of any stretch. */
  unmarked: string[]
}

export interface Structure {
  objects: PdfObjects
  root: Element
  drawings: Drawing[]
  /** Whatever does not fit together; empty in a sound file. */
  faults: string[]
}

const PAINTS = new Set(["Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh"])
const TOKEN = /<<[\s\S]*?>>|<[^>]*>|\[[^\]]*\]|\((?:\\[\s\S]|[^\\)])*\)|[^\s[\]<>()]+/g

/** Reads the structure of a tagged PDF, and follows every reference both ways. */
export function pdfStructure(pdf: Uint8Array): Structure {
  const objects = pdfObjects(pdf)
  const faults: string[] = []
  const drawings = objects.pages.map((page) => drawingOf(objects, page, faults))
  const tree = objects.dictionary(objects.catalog["/StructTreeRoot"])
  const [top, ...others] = objects.list(tree["/K"])
  const owners = parentTree(objects, tree)
  const root = elementOf({ objects, faults, owners }, top, String(objects.catalog["/StructTreeRoot"]))
  const claimed = contentOf(root)
  const claims = new Set(claimed)
  const drawn = drawings.flatMap(({ marked }, page) => marked.map((number) => `${page}:${number}`))
  const places = new Set(drawn)
  faults.push(
    ...(others.length > 0 ? ["more than one top element"] : []),
    ...drawn.filter((place) => !claims.has(place)).map((place) => `${place} is in no element`),
    ...claimed.filter((place) => !places.has(place)).map((place) => `${place} is not drawn`),
    ...(claims.size < claimed.length ? ["a stretch is in two elements"] : []),
  )
  return { objects, root, drawings, faults }
}

/** All elements, in the order of reading. */
export function allElements(root: Element): Element[] {
  return [root, ...root.children.flatMap(allElements)]
}

interface Reading {
  objects: PdfObjects
  faults: string[]
  /** The element that each "page:number" points back to. */
  owners: Map<string, string>
}

function elementOf(reading: Reading, reference: PdfValue, parent: string): Element {
  const { objects, faults, owners } = reading
  const found = objects.dictionary(reference)
  const type = String(found["/S"]).slice(1)
  if (found["/P"] !== parent) {
    faults.push(`${type} ${String(reference)} does not know its parent`)
  }
  const element: Element = { type, children: [], content: [], ...detailsOf(objects, found) }
  for (const kid of objects.list(found["/K"])) {
    if (typeof kid === "object" && objects.dictionary(kid)["/Type"] === "/OBJR") {
      const area = objects.dictionary(objects.dictionary(kid)["/Obj"])
      element.areas = [...(element.areas ?? []), area]
      if (owners.get(`area ${String(area["/StructParent"])}`) !== reference) {
        faults.push(`an area does not lead back to ${type} ${String(reference)}`)
      }
      continue
    }
    const mark = markOf(objects, found, kid)
    if (mark === null) {
      element.children.push(elementOf(reading, kid, String(reference)))
    } else {
      element.content.push(mark)
      if (owners.get(mark) !== reference) {
        faults.push(`${mark} does not lead back to ${type} ${String(reference)}`)
      }
    }
  }
  return element
}

function detailsOf({ text, dictionary, list }: PdfObjects, found: PdfDictionary): Partial<Element> {
  const given = (key: string) => (found[key] === undefined ? undefined : text(found[key]))
  const { "/Scope": scope, "/BBox": box } = found["/A"] === undefined ? {} : dictionary(found["/A"])
  return {
    alt: given("/Alt"),
    actual: given("/ActualText"),
    language: given("/Lang"),
    scope: scope === undefined ? undefined : String(scope).slice(1),
    box: box === undefined ? undefined : list(box).map(Number),
  }
}

function markOf({ pages, dictionary }: PdfObjects, owner: PdfDictionary, kid: PdfValue): string | null {
  if (typeof kid === "number") {
    return `${pages.indexOf(String(owner["/Pg"]))}:${kid}`
  }
  const found = dictionary(kid)
  return found["/Type"] === "/MCR" ? `${pages.indexOf(String(found["/Pg"]))}:${String(found["/MCID"])}` : null
}

function parentTree({ dictionary, list, pages }: PdfObjects, tree: PdfDictionary): Map<string, string> {
  const numbers = list(dictionary(tree["/ParentTree"])["/Nums"])
  const owners = new Map<string, string>()
  numbers.forEach((key, at) => {
    if (at % 2 === 0 && typeof numbers[at + 1] === "string") {
      owners.set(`area ${String(key)}`, String(numbers[at + 1]))
    }
  })
  pages.forEach((page, index) => {
    const key = dictionary(page)["/StructParents"]
    const at = numbers.findIndex((value, place) => place % 2 === 0 && value === key)
    list(at < 0 ? null : numbers[at + 1]).forEach((owner, number) => owners.set(`${index}:${number}`, String(owner)))
  })
  return owners
}

function drawingOf(objects: PdfObjects, page: string, faults: string[]): Drawing {
  const stream = objects.bytes(objects.dictionary(page)["/Contents"]).toString("latin1")
  const tokens = stream.match(TOKEN) ?? []
  const drawing: Drawing = { marked: [], artifacts: 0, unmarked: [] }
  let depth = 0
  tokens.forEach((token, index) => {
    if (token === "BDC" || token === "BMC") {
      depth += 1
      const number = /\/MCID (\d+)/.exec(token === "BDC" ? tokens[index - 1] : "")?.[1]
      drawing.artifacts += number === undefined ? 1 : 0
      drawing.marked.push(...(number === undefined ? [] : [Number(number)]))
    } else if (token === "EMC") {
      depth -= 1
    } else if (PAINTS.has(token) && depth === 0) {
      drawing.unmarked.push(token)
    }
    if (depth < 0 || depth > 1) {
      faults.push(`stretches within each other on page ${objects.pages.indexOf(page) + 1}`)
    }
  })
  return drawing
}

function contentOf(root: Element): string[] {
  return allElements(root).flatMap(({ content }) => content)
}
