import { deflateSync } from "node:zlib"
import { logoData } from "../logo"

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)])
}

function png(pixels: Buffer): Buffer {
  const head = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0])
  const start = Buffer.from("89504e470d0a1a0a", "hex")
  return Buffer.concat([start, chunk("IHDR", head), chunk("IDAT", deflateSync(pixels)), chunk("IEND", Buffer.alloc(0))])
}

const logo = (bytes: Buffer, media_type: "image/png" | "image/jpeg" = "image/png") => ({ media_type, content: bytes.toString("base64"), width: 2, height: 2 })
const jpeg = Buffer.from("ffd8ffe000040000ffc0000b080002000201011100ffd9", "hex")

describe("a logo", () => {
  it("is taken when it can be drawn", () => {
    expect(logoData(logo(png(Buffer.alloc(14))))).toMatch(/^data:image\/png;base64,/)
    expect(logoData(logo(jpeg, "image/jpeg"))).toMatch(/^data:image\/jpeg;base64,/)
  })

  it.each([
    ["too few pixels", logo(png(Buffer.alloc(13)))],
    ["too many pixels", logo(png(Buffer.alloc(1_000_000)))],
    ["a cut file", logo(png(Buffer.alloc(14)).subarray(0, 50))],
    ["no picture", logo(Buffer.from("<svg onload=alert(1)>"))],
    ["another kind than it says", logo(jpeg)],
    ["a JPEG in ink colours", logo(Buffer.from(jpeg.toString("hex").replace("0002000201", "0002000204"), "hex"), "image/jpeg")],
    ["a JPEG without size", logo(jpeg.subarray(0, 8), "image/jpeg")],
  ])("is left out for %s", (_, broken) => {
    expect(logoData(broken)).toBeNull()
  })
})
