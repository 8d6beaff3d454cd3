import LayoutBuilder, { type LaidOutPage } from "pdfmake/js/LayoutBuilder"
import Line from "pdfmake/js/Line"
import PDFDocument from "pdfmake/js/PDFDocument"
import Renderer from "pdfmake/js/Renderer"
import TextBreaker from "pdfmake/js/TextBreaker"
import { STOCK, TUNED, type Engine } from "./engines"
import { layOut } from "./lay-out"
import { PROBE } from "./probe"

/** The methods that the tuned classes override or call: where one is missing, another pdfmake or pdfkit is installed than this was written for. */
const METHODS: [object, string[]][] = [
  [LayoutBuilder.prototype, ["layoutDocument", "processNode", "buildNextLine"]],
  [Line.prototype, ["addInline", "hasEnoughSpaceForInline", "getWidth", "getAvailableWidth", "getHeight", "getAscenderHeight"]],
  [TextBreaker.prototype, ["getBreaks"]],
  [Renderer.prototype, ["renderPages", "renderLine", "renderVector", "renderImage", "renderSVG", "endClip", "endVerticalAlignment"]],
  [PDFDocument.prototype, ["provideFont", "provideImage", "getFontFile", "addContent", "flushPages", "resolveColor", "_normalizeColor", "save", "restore", "font", "ref", "markContent", "markStructureContent", "endMarkedContent", "getStructTreeRoot", "getStructParentTree", "createStructParentTreeNextKey"]],
]
/** Points. */
const TOLERANCE = 0.001

let chosen: Engine | undefined

/** The tuned engine, or pdfmake as it is where a small page shows that the tuned one does not fit what is installed. Asked once a process. */
export function chosenEngine(): Engine {
  chosen ??= isSound(TUNED) ? TUNED : STOCK
  return chosen
}

/** Whether an engine finds what it builds on, and puts the words of a small page where pdfmake itself puts them. */
export function isSound(engine: Engine): boolean {
  try {
    const { pdf, pages } = layOut(PROBE, engine)
    const isAlike = METHODS.every(([owner, names]) => names.every((name) => typeof Reflect.get(owner, name) === "function")) && areAlike(pages, layOut(PROBE, STOCK).pages)
    new engine.Renderer(pdf, false).renderPages(pages)
    pdf.end()
    return isAlike
  } catch {
    return false
  }
}

function areAlike(some: LaidOutPage[], others: LaidOutPage[]): boolean {
  const [one, other] = [some, others].map(places)
  return one.length === other.length && one.every((place, index) => place.every((value, part) => isAlike(value, other[index][part])))
}

function isAlike(one: string | number, other: string | number): boolean {
  return typeof one === "number" && typeof other === "number" ? Math.abs(one - other) < TOLERANCE : one === other
}

// Every word with its place, size and font, in the order in which it is drawn.
function places(pages: LaidOutPage[]): (string | number)[][] {
  return pages.flatMap(({ items }, page) =>
    items.flatMap(({ item: { x = 0, y = 0, inlines = [] } }) =>
      inlines.map((inline) => [page, x + inline.x, y, inline.width, inline.fontSize, inline.text, inline.font.name, inline.color]),
    ),
  )
}
