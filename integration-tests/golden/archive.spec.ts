import { renderPdf } from "../../src/pdf/render"
import type { Attachment } from "../../src/pdf/render-options"
import { aDocument, aParty } from "../../src/pdf/__tests__/a-document"
import { pdfObjects, xmlElements, type PdfObjects } from "../helpers/pdf-objects"
import { pdfAttachments, pdfCheck } from "../../src/pdf/__tests__/pdf-tools"

const SELLER = "Käufer & Söhne <GmbH> \u202E]]>\uFFFE"
const NAMED = "Käufer & Söhne <GmbH> ]]>"
const EXTENSION = '<rdf:Description rdf:about="" xmlns:fx="urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#"><fx:DocumentType>INVOICE</fx:DocumentType></rdf:Description>'

const attachment = (given: Partial<Attachment> = {}): Attachment => ({
  name: "factur-x.xml",
  bytes: Buffer.from('<?xml version="1.0"?><rsm:Invoice>\u0000\u00FF\r\n</rsm:Invoice>', "latin1"),
  media_type: "text/xml",
  relationship: "Alternative",
  description: "The same invoice for machines",
  ...given,
})

const hostileFile = attachment({ name: "Käufer & Söhne <GmbH>.pdf", bytes: Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256), media_type: "application/pdf", relationship: "Supplement", description: "الفاتورة (1) \\ <b>" })
const document = aDocument({ seller: aParty({ name: SELLER }), issued_at: "2026-02-03T04:05:06.000Z" })

function metadata({ bytes, catalog }: PdfObjects): string {
  return bytes(catalog["/Metadata"]).toString("utf8")
}

describe("a PDF for the archive", () => {
  jest.setTimeout(60_000)

  it("is of version 1.7", async () => {
    expect(Buffer.from(await renderPdf(document)).toString("latin1", 0, 8)).toBe("%PDF-1.7")
  })

  it("bears names with any signs, and its metadata stays readable", async () => {
    const pdf = await renderPdf(document)
    expect(pdfCheck(pdf)).toContain("No syntax or stream encoding errors found")
    const objects = pdfObjects(pdf)
    const xmp = metadata(objects)
    expect(xmlElements(xmp)).toContain("dc:creator")
    expect(xmp).toContain("<rdf:li>Käufer &amp; Söhne &lt;GmbH&gt; ]]&gt;</rdf:li>")
    expect(xmp).toContain("<xmp:CreateDate>2026-02-03T04:05:06Z</xmp:CreateDate>")
    const info = objects.dictionary(objects.trailer["/Info"])
    expect(objects.text(info["/Author"])).toBe(NAMED)
    expect(objects.text(info["/CreationDate"])).toBe("D:20260203040506Z")
  })

  it("gives its files back byte for byte", async () => {
    const files = [attachment(), hostileFile]
    const pdf = await renderPdf(document, { attachments: files })
    expect(pdfCheck(pdf)).toContain("No syntax or stream encoding errors found")
    const taken = pdfAttachments(pdf)
    expect(Object.keys(taken)).toEqual(["factur-x.xml", "Käufer & Söhne <GmbH>.pdf"])
    files.forEach(({ name, bytes }) => expect(taken[name].equals(Buffer.from(bytes))).toBe(true))
  })

  it("says of each file what it is to the document, its kind and its dates", async () => {
    const { catalog, dictionary, list, text } = pdfObjects(await renderPdf(document, { attachments: [attachment(), hostileFile] }))
    const associated = list(catalog["/AF"])
    const names = list(dictionary(dictionary(catalog["/Names"])["/EmbeddedFiles"])["/Names"])
    expect(names.filter((_, index) => index % 2 === 1)).toEqual(associated)
    expect(names.filter((_, index) => index % 2 === 0).map(text)).toEqual(["factur-x.xml", "Käufer & Söhne <GmbH>.pdf"])
    const [xml, other] = associated.map(dictionary)
    expect(xml["/AFRelationship"]).toBe("/Alternative")
    expect([text(xml["/F"]), text(xml["/UF"]), text(xml["/Desc"])]).toEqual(["factur-x.xml", "factur-x.xml", "The same invoice for machines"])
    expect([text(other["/UF"]), text(other["/Desc"])]).toEqual(["Käufer & Söhne <GmbH>.pdf", "الفاتورة (1) \\ <b>"])
    const file = dictionary(dictionary(xml["/EF"])["/F"])
    expect(file["/Subtype"]).toBe("/text/xml")
    const { "/ModDate": modified, "/CreationDate": created, "/Size": size } = dictionary(file["/Params"])
    expect([modified, created, size]).toEqual(["u:D:20260203040506Z", "u:D:20260203040506Z", attachment().bytes.length])
  })

  it("takes over the metadata of a format", async () => {
    const xmp = metadata(pdfObjects(await renderPdf(document, { xmp: [EXTENSION] })))
    expect(xmp).toContain(EXTENSION)
    expect(xmlElements(xmp).filter((name) => name === "fx:DocumentType")).toHaveLength(1)
  })

  it.each([
    ["a file without name", [attachment({ name: " \u0000" })]],
    ["two files of one name", [attachment(), attachment({ media_type: "application/xml" })]],
    ["a media type that is none", [attachment({ media_type: "text/xml /JS (alert)" })]],
  ])("refuses %s", async (_, attachments) => {
    await expect(renderPdf(document, { attachments })).rejects.toThrow("A PDF cannot hold the file")
  })
})
