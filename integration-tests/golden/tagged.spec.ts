import { PNG } from "pngjs"
import { DEFAULT_LOOK } from "../../src/domain/look"
import { compose, type Composition } from "../../src/pdf/engine/compose"
import { definition } from "../../src/pdf/engine/definition"
import { STOCK, TUNED, type Engine } from "../../src/pdf/engine/engines"
import { stack, text } from "../../src/pdf/layout/blocks"
import { plain } from "../../src/pdf/layout/theme"
import { compositionOf, renderPdf } from "../../src/pdf/render"
import { xmlElements } from "../helpers/pdf-objects"
import { allElements, pdfStructure, type Element, type Structure } from "../helpers/pdf-structure"
import { pdfCheck, pdfText } from "../../src/pdf/__tests__/pdf-tools"
import { documents } from "./documents"

const ALLOWED: Record<string, string[]> = {
  Document: ["H1", "H2", "P", "Figure", "Table"],
  Table: ["TR"],
  TR: ["TH", "TD"],
  TH: ["P", "Span"],
  TD: ["P", "Span"],
  P: ["Span", "Link"],
  Link: [],
  H1: ["Span"],
  H2: ["Span"],
  Span: [],
  Figure: [],
}

const read = new Map<string, Promise<Structure>>()

function structureOf(name: string): Promise<Structure> {
  const known = read.get(name) ?? renderPdf(documents[name]).then(pdfStructure)
  read.set(name, known)
  return known
}

const all = (structure: Structure, type: string) => allElements(structure.root).filter((element) => element.type === type)
const xmpOf = ({ objects }: Structure) => objects.bytes(objects.catalog["/Metadata"]).toString("utf8")

function shape({ type, children, content, ...details }: Element): unknown {
  return { type, ...details, stretches: content.length, children: children.map(shape) }
}

describe("a tagged document", () => {
  jest.setTimeout(60_000)

  it.each(Object.keys(documents))("%s: everything on its pages is an element or an ornament, and both know each other", async (name) => {
    const { faults, drawings } = await structureOf(name)
    expect(faults).toEqual([])
    expect(drawings.flatMap(({ unmarked }) => unmarked)).toEqual([])
    for (const { marked } of drawings) {
      expect(marked).toEqual(marked.map((_, index) => index))
    }
  })

  it.each(Object.keys(documents))("%s: the elements stand where PDF/UA wants them", async (name) => {
    const { root } = await structureOf(name)
    expect(root.type).toBe("Document")
    const elements = allElements(root)
    const misplaced = elements.flatMap(({ type, children }) => children.filter((child) => !ALLOWED[type].includes(child.type)).map((child) => `${child.type} in ${type}`))
    expect(misplaced).toEqual([])
    expect(elements.filter(({ alt, actual, language, scope }) => [alt, actual, language, scope].includes(""))).toEqual([])
    const empty = elements.filter(({ children, content }) => children.length + content.length === 0)
    expect(empty.filter(({ type }) => type !== "TD" && type !== "TH")).toEqual([])
  })

  it.each(Object.keys(documents))("%s: tables are regular, and their headings say what they are about", async (name) => {
    const structure = await structureOf(name)
    expect(all(structure, "Table").length).toBeGreaterThan(1)
    for (const table of all(structure, "Table")) {
      const widths = new Set(table.children.map(({ children }) => children.length))
      expect(widths.size).toBe(1)
      expect(allElements(table).some(({ type }) => type === "TH")).toBe(true)
    }
    expect(all(structure, "TH").filter(({ scope }) => scope !== "Column" && scope !== "Row")).toEqual([])
  })

  it.each(Object.keys(documents))("%s: says that it follows PDF/A-3a and PDF/UA-1", async (name) => {
    const structure = await structureOf(name)
    const { catalog, dictionary, text: textOf } = structure.objects
    expect(dictionary(catalog["/MarkInfo"])["/Marked"]).toBe(true)
    expect(dictionary(catalog["/ViewerPreferences"])["/DisplayDocTitle"]).toBe(true)
    expect(textOf(catalog["/Lang"])).toMatch(/^[a-z]{2}/)
    expect(structure.objects.pages.map((page) => dictionary(page)["/Tabs"]).filter((order) => order !== "/S")).toEqual([])
    const xmp = xmpOf(structure)
    expect(xmp).toMatch(/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A</)
    expect(xmp).toContain("<pdfuaid:part>1</pdfuaid:part>")
    expect(xmlElements(xmp).filter((element) => element === "dc:title" || element === "pdfaExtension:schemas")).toHaveLength(2)
  })

  it.each(Object.keys(documents))("%s: says in which colours it is, and that it is for the archive", async (name) => {
    const structure = await structureOf(name)
    const { catalog, dictionary, list, bytes, trailer } = structure.objects
    const xmp = xmpOf(structure)
    expect(xmlElements(xmp)).toContain("pdfaid:conformance")
    expect(xmp).toMatch(/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>[AB]</)
    const [intent] = list(catalog["/OutputIntents"]).map(dictionary)
    expect(intent["/S"]).toBe("/GTS_PDFA1")
    expect(bytes(intent["/DestOutputProfile"]).toString("latin1", 12, 20)).toBe("mntrRGB ")
    expect(list(trailer["/ID"])).toHaveLength(2)
    expect(Object.keys(catalog)).not.toContain("/AA")
  })

  it("tells right-to-left words in the order of reading, and the cells of a mirrored row from the first to the last", async () => {
    const structure = await structureOf("arabic-document")
    const told = allElements(structure.root).flatMap(({ actual }) => actual ?? [])
    expect(told).toEqual(expect.arrayContaining(["فاتورة ضريبية", "شركة قهوة للتجارة", "آلة إسبريسو أورورا"]))
    const [lines] = all(structure, "Table")
    const headings = lines.children[0].children.map((cell) => [cell, ...cell.children].map(({ actual }) => actual).find(Boolean))
    expect(headings.slice(0, 3)).toEqual(["#", "الوصف", "الكمية"])
  })

  it("reads the heading of a table once, although each page shows it", async () => {
    const structure = await structureOf("thousand-lines")
    expect(structure.objects.pages.length).toBeGreaterThan(40)
    // The last row goes to the page of the totals, and is part of the same table all the same.
    const [lines] = all(structure, "Table")
    expect(lines.children.length).toBe(1 + 1000)
    expect(all(structure, "TH").filter(({ scope }) => scope === "Column").every(({ content }) => content.length <= 1)).toBe(true)
  })

  it("says where each picture stands, in points from the lower left corner of its page", async () => {
    const picture = PNG.sync.write(Object.assign(new PNG({ width: 90, height: 20 }), { data: Buffer.alloc(90 * 20 * 4, 0x80) }), { colorType: 2 })
    const options = { logo: { content: picture.toString("base64"), media_type: "image/png" as const, width: 90, height: 20 }, link: "https://shop.example/i/1" }
    const composition = compositionOf(documents["german-gross"], options)
    const boxes = async (engine: Engine) => all(pdfStructure(await compose(composition, engine)), "Figure").map(({ box }) => box)
    // The logo, 190 points wide, ends at the margins of 46 and 42 points of an A4 page (595.28 × 841.89); 190 / 90 × 20 = 42.22 high.
    // The transfer and the page have codes of at least 28 mm, 79.37 points, of which one ends at the same margin.
    const [logo, transfer, page] = await boxes(TUNED)
    expect(logo).toEqual([359.28, 757.67, 549.28, 799.89])
    expect(page?.[2]).toBe(549.28)
    for (const [left, bottom, right, top] of [transfer ?? [], page ?? []]) {
      expect(right - left).toBeGreaterThan(79.36)
      expect(top - bottom).toBeCloseTo(right - left, 1)
      expect(bottom).toBeGreaterThan(58)
    }
    expect(await boxes(STOCK)).toEqual([logo, transfer, page])
  })

  it.each([["tuned", TUNED], ["stock", STOCK]])("opens its own page, and nothing else, where it shows its address (%s)", async (_, engine) => {
    const link = `https://shop.example/i/${"7d0c4b0f".repeat(8)}?a=(1)`
    const { root, faults, objects } = pdfStructure(await compose(compositionOf(documents["german-gross"], { link }), engine))
    expect(faults).toEqual([])
    const links = allElements(root).filter(({ type }) => type === "Link")
    // The address beside the account takes two lines; the words below the code one.
    expect(links.map(({ areas }) => areas?.length)).toEqual([2, 1])
    const areas = links.flatMap(({ areas: some = [] }) => some)
    for (const area of areas) {
      const action = objects.dictionary(area["/A"])
      expect([action["/S"], objects.text(action["/URI"]), objects.text(area["/Contents"]), area["/F"]]).toEqual(["/URI", link, "Online bezahlen", 4])
    }
    expect(objects.pages.map((page) => objects.list(objects.dictionary(page)["/Annots"]).length)).toEqual([3])
    // One line lies below the other, and all of them within the margins of 46 points of an A4 page.
    const boxes = areas.map((area) => objects.list(area["/Rect"]).map(Number))
    expect(boxes[0][1]).toBeCloseTo(boxes[1][3], 1)
    expect(boxes.every(([left, bottom, right, top]) => left >= 46 && right <= 549.29 && top > bottom && right > left)).toBe(true)
  })

  it("opens nothing where there is no web address", async () => {
    for (const link of [null, "javascript:alert(1)", "https://[", "file:///etc/passwd"]) {
      const pdf = Buffer.from(await renderPdf(documents["german-gross"], { link })).toString("latin1")
      expect(pdf).not.toMatch(/\/(URI|Annots)\b/)
    }
  })

  it("has the same structure when pdfmake draws it", async () => {
    const stock = pdfStructure(await compose(compositionOf(documents["arabic-data"]), STOCK))
    expect(stock.faults).toEqual([])
    expect(stock.drawings.flatMap(({ unmarked }) => unmarked)).toEqual([])
    expect(shape(stock.root)).toEqual(shape((await structureOf("arabic-data")).root))
  })

  it("reads the same without tags, in a smaller file that claims less", async () => {
    const [tagged, bare] = await Promise.all([true, false].map((on) => renderPdf(documents["english-net"], { look: { ...DEFAULT_LOOK, tagged: on } })))
    expect(pdfText(bare)).toBe(pdfText(tagged))
    expect(bare.length).toBeLessThan(tagged.length)
    const written = Buffer.from(bare).toString("latin1")
    expect(written).not.toContain("/StructTreeRoot")
    expect(written).toContain("<pdfaid:conformance>B<")
    expect(written).not.toContain("pdfuaid")
  })
})

describe("the elements of a page", () => {
  const png = PNG.sync.write(Object.assign(new PNG({ width: 2, height: 2 }), { data: Buffer.alloc(16, 0xff) }))
  const blocks = stack([
    text("Second-level words before any title", { role: "heading" }),
    text("Tax invoice", { role: "title" }),
    text(["Invoice ", { text: "Rechnung", language: "de" }, { text: " (1)", code: true }]),
    text("Merci", { language: "fr" }),
    { kind: "logo", fit: [20, 20], align: "start", alt: "Logo of Käufer & Söhne <GmbH>" },
    { kind: "logo", fit: [20, 20], align: "start" },
    { kind: "qr", content: "https://shop.example/i/1", alt: "Link to this invoice", align: "end" },
    { kind: "rule", width: 100, thickness: 1, color: "#000000" },
    { kind: "table", widths: [60, 60], headerRows: 0, look: plain(1), rows: [[text("Net"), text("")], [text("Total"), stack([text("1.00"), text("2.00")])]] },
    text(""),
  ])
  const composition = (some = blocks): Composition => ({
    content: (root) => definition(some, "ltr", root),
    header: () => definition(text("running header"), "ltr"),
    footer: (page) => definition(text(String(page)), "ltr"),
    pictures: { logo: `data:image/png;base64,${png.toString("base64")}` },
    page: { width: 300, height: 400, margins: { left: 20, top: 20, right: 20, bottom: 20 } },
    text: { size: 9, color: "#000000" },
    info: { title: "T", author: "", language: "en", date: new Date("2026-01-15T00:00:00Z") },
    tagged: true,
    xmp: ['<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"><pdfaExtension:schemas><rdf:Bag><rdf:li>of a format</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>'],
  })

  it("are told by what their block is", async () => {
    const pdf = await compose(composition())
    expect(pdfCheck(pdf)).toContain("No syntax or stream encoding errors found")
    const { root, faults, drawings } = pdfStructure(pdf)
    expect(faults).toEqual([])
    expect(drawings[0].unmarked).toEqual([])
    expect(root.children.map(({ type }) => type)).toEqual(["P", "H1", "P", "P", "Figure", "Figure", "Table"])
    const [, , mixed, french, logo, qr, table] = root.children
    expect(mixed.children.map(({ type, language }) => [type, language])).toEqual([["Span", undefined], ["Span", "de"], ["Span", undefined]])
    expect(french.language).toBe("fr")
    expect([logo.alt, qr.alt]).toEqual(["Logo of Käufer & Söhne <GmbH>", "Link to this invoice"])
    expect(table.children.map(({ children }) => children.map(({ type, scope, children: parts }) => [type, scope, parts.length]))).toEqual([
      [["TH", "Row", 0], ["TD", undefined, 0]],
      [["TH", "Row", 0], ["TD", undefined, 2]],
    ])
  })

  it("lists the schemas of formats and its own in one place", async () => {
    const { objects } = pdfStructure(await compose(composition()))
    const xmp = objects.bytes(objects.catalog["/Metadata"]).toString("utf8")
    expect(xmlElements(xmp).filter((name) => name === "pdfaExtension:schemas")).toHaveLength(1)
    expect(xmp).toMatch(/<rdf:li>of a format<\/rdf:li>\s*<rdf:li rdf:parseType="Resource">\s*<pdfaSchema:schema>PDF\/UA/)
  })
})
