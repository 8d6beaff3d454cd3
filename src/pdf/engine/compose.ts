import { attach } from "./archive"
import { chosenEngine } from "./choose"
import type { Composition } from "./composition"
import type { Engine } from "./engines"
import { layOut } from "./lay-out"
import { metadata } from "./metadata"
import type { PageDocument } from "./parts"
import { writeStructure } from "./structure"

export type { Composition } from "./composition"

/** Lays out and writes a PDF/A-3b, or a PDF/A-3a that is PDF/UA-1 as well when it is tagged. Reads no file but the fonts, opens no address, and never looks at the clock. */
export async function compose(composition: Composition, engine: Engine = chosenEngine()): Promise<Uint8Array> {
  const { pdf, pages, root } = layOut(composition, engine)
  const written = collect(pdf)
  new engine.Renderer(pdf, root !== null, composition.link).renderPages(pages)
  attach(pdf, composition.attachments ?? [], composition.info.date)
  if (root) {
    writeStructure(pdf, root)
  }
  metadata(composition.xmp ?? [], root !== null).forEach((description) => pdf.appendXML(description))
  pdf.end()
  return written
}

function collect(pdf: PageDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk))
    pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))))
    pdf.on("error", reject)
  })
}
