import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { checkFonts } from "../check"
import { builtInFamilies } from "../families"
import { fontBytes, locate } from "../font-file"

const GOOD = builtInFamilies()[0].normal

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "invoice-fonts-"))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A file with the good font's bytes, changed. */
function file(name: string, change: (bytes: Buffer) => Buffer | void): string {
  const bytes = Buffer.from(fontBytes(locate(GOOD)))
  const path = join(folder, name)
  writeFileSync(path, change(bytes) ?? bytes)
  return path
}

function table(bytes: Buffer, tag: string): number {
  const rows = Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => 12 + index * 16)
  return bytes.readUInt32BE(rows.find((row) => bytes.toString("latin1", row, row + 4) === tag)! + 8)
}

/** The font says that it has a picture for every number up to two thousand million. */
function endless(bytes: Buffer): Buffer {
  const cmap = Buffer.alloc(12 + 16 + 12)
  cmap.writeUInt16BE(1, 2)
  cmap.writeUInt16BE(3, 4)
  cmap.writeUInt16BE(10, 6)
  cmap.writeUInt32BE(12, 8)
  cmap.writeUInt16BE(12, 12)
  cmap.writeUInt32BE(28, 16)
  cmap.writeUInt32BE(1, 24)
  cmap.writeUInt32BE(0x20, 28)
  cmap.writeUInt32BE(0x7fffffff, 32)
  cmap.writeUInt32BE(1, 36)
  cmap.copy(bytes, table(bytes, "cmap"))
  return bytes
}

const check = (normal: string, limits = {}) => checkFonts([{ family: "Brand", normal }], limits)

describe("the check of a store's fonts", () => {
  jest.setTimeout(60_000)

  it("finds nothing wrong with fonts that can be drawn with", async () => {
    const arabic = builtInFamilies().filter(({ family }) => family === "arabic")
    await expect(checkFonts(arabic)).resolves.toBeUndefined()
  })

  it.each([
    ["a compressed font", () => file("a.woff2", () => Buffer.from("wOF2....")), /a\.woff2 of the family "Brand" cannot be used: it is compressed \(WOFF2\): use the \.ttf or \.otf file/],
    ["a collection", () => file("a.ttc", () => Buffer.from("ttcf....")), /a collection of fonts: use the file of a single one/],
    ["a text", () => file("a.ttf", () => Buffer.from("<html>")), /no TrueType or OpenType font/],
    ["a cut file", () => file("cut.ttf", (bytes) => bytes.subarray(0, 5000)), /cut\.ttf of the family "Brand" cannot be used: it is damaged/],
    ["a font that may not be embedded", () => file("licence.ttf", (bytes) => void bytes.writeUInt16BE(2, table(bytes, "OS/2") + 8)), /does not allow it to be embedded/],
    ["lines without height", () => file("flat.ttf", (bytes) => void bytes.writeInt32BE(0, table(bytes, "hhea") + 4)), /no sensible height/],
    ["no file", () => join(folder, "gone.ttf"), /gone\.ttf cannot be read: check that it exists/],
    ["no package", () => "@no/such/font.ttf", /@no\/such\/font\.ttf was not found/],
  ])("refuses %s and says what to do", async (_, path, message) => {
    await expect(check(path())).rejects.toThrow(message)
  })

  it("looks at the bold file too", async () => {
    const bold = file("bold.ttf", () => Buffer.from("none"))
    await expect(checkFonts([{ family: "Brand", normal: GOOD, bold }])).rejects.toThrow(/bold\.ttf/)
  })

  it("outlives a font that eats all memory", async () => {
    await expect(check(file("endless.ttf", endless), { memoryMb: 64 })).rejects.toThrow(/needed more than 64 MiB/)
  })

  it("waits for no font longer than it may", async () => {
    await expect(check(GOOD, { timeoutMs: 1 })).rejects.toThrow(/did not finish within 1 ms/)
  })
})
