import { attach } from "./archive"
import { chosenEngine } from "./choose"
import type { Composition } from "./composition"
import type { Engine } from "./engines"
import { layOut } from "./lay-out"
import type { PageDocument } from "./parts"

export type { Composition } from "./composition"

/** Lays out and writes a PDF/A-3b. Reads no file but the fonts, opens no address, and never looks at the clock. */
export async function compose(composition: Composition, engine: Engine = chosenEngine()): Promise<Uint8Array> {
  const { pdf, pages } = layOut(composition, engine)
  const written = collect(pdf)
  new engine.Renderer(pdf).renderPages(pages)
  attach(pdf, composition.attachments ?? [], composition.info.date)
  composition.xmp?.forEach((description) => pdf.appendXML(description))
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
