import { PNG } from "pngjs"
import { logoData } from "../../engine/logo"
import { flattenLogo } from "../flatten"

type Colour = [number, number, number, number]

function picture(width: number, height: number, colourAt: (x: number, y: number) => Colour): Buffer {
  const png = new PNG({ width, height })
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      png.data.set(colourAt(x, y), (y * width + x) * 4)
    }
  }
  return PNG.sync.write(png)
}

const upload = (bytes: Buffer, media_type: "image/png" | "image/jpeg" = "image/png") =>
  flattenLogo({ media_type, content: bytes.toString("base64") })

const pixel = (content: string, x: number, y: number) => {
  const { width, data } = PNG.sync.read(Buffer.from(content, "base64"))
  return [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)]
}

/** The frame header that a picture of these sides and colours would have. */
function jpeg(width: number, height: number, colours: number, padding = 0): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 8 + 3 * colours, 8, height >> 8, height & 255, width >> 8, width & 255, colours, ...Array<number>(3 * colours).fill(1)])
  return Buffer.concat([Buffer.from([0xff, 0xd8]), frame, Buffer.alloc(padding), Buffer.from([0xff, 0xd9])])
}

describe("A logo", () => {
  it("that lets paper shine through is laid on white", () => {
    // Half of black on white is 127.5; nothing of red on white is white; all of blue is blue.
    const { logo } = upload(picture(3, 1, (x) => ([[0, 0, 0, 128], [255, 0, 0, 0], [0, 0, 255, 255]] as Colour[])[x]))
    expect(logo).toMatchObject({ media_type: "image/png", width: 3, height: 1 })
    expect([0, 1, 2].map((x) => pixel(logo?.content ?? "", x, 0))).toEqual([
      [127, 127, 127, 255],
      [255, 255, 255, 255],
      [0, 0, 255, 255],
    ])
    const bytes = Buffer.from(logo?.content ?? "", "base64")
    // Colour type 2 is RGB without alpha (PNG, 11.2.2).
    expect([bytes[24], bytes[25], bytes[28]]).toEqual([8, 2, 0])
    expect(logoData(logo)).not.toBeNull()
  })

  it("gives the same bytes each time, and flattened again stays as it is", () => {
    const bytes = picture(40, 20, (x, y) => [x * 6, y * 12, 90, 200])
    const once = upload(bytes)
    expect(upload(bytes)).toEqual(once)
    expect(flattenLogo(once.logo as never)).toEqual(once)
  })

  it("that is huge is halved until it fits: 2500 × 40 becomes 625 × 10", () => {
    const { logo } = upload(picture(2500, 40, () => [10, 20, 30, 255]))
    expect(logo).toMatchObject({ width: 625, height: 10 })
    expect(pixel(logo?.content ?? "", 300, 5)).toEqual([10, 20, 30, 255])
  })

  it("that cannot be packed small is halved until it can: noise of 400 × 300 needs 360 KB", () => {
    let seed = 7
    const noise = () => (seed = (seed * 1103515245 + 12345) % 2147483648) % 251
    const { logo } = upload(picture(400, 300, () => [noise(), noise(), noise(), 255]))
    expect([logo?.width, logo?.height]).toEqual([200, 150])
    expect(Buffer.from(logo?.content ?? "", "base64").length).toBeLessThanOrEqual(256 * 1024)
  })

  it("in grey with alpha becomes a plain one", () => {
    const grey = PNG.sync.write(Object.assign(new PNG({ width: 2, height: 2 }), { data: Buffer.alloc(16, 200) }), { colorType: 4 })
    expect(upload(grey).logo).toMatchObject({ width: 2, height: 2 })
  })

  it("that is no picture, cut short, or claims to be vast is refused", () => {
    const whole = picture(30, 30, () => [1, 2, 3, 255])
    const vast = Buffer.from(whole)
    vast.writeUInt32BE(100_000, 16)
    vast.writeUInt32BE(100_000, 20)
    expect(upload(Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>")).problem).toBe("not-a-picture")
    expect(upload(whole.subarray(0, whole.length - 30)).problem).toBe("not-a-picture")
    expect(upload(Buffer.alloc(0)).problem).toBe("not-a-picture")
    expect(upload(vast).problem).toBe("too-many-pixels")
    expect(upload(whole, "image/jpeg").problem).toBe("not-a-picture")
  })

  it("as JPEG stays as it is, unless it is broken, too large, or in the colours of printing machines", () => {
    const sound = jpeg(400, 100, 3)
    expect(upload(sound, "image/jpeg")).toEqual({ logo: { media_type: "image/jpeg", content: sound.toString("base64"), width: 400, height: 100 }, problem: null })
    expect(upload(jpeg(400, 100, 1), "image/jpeg").problem).toBeNull()
    expect(upload(jpeg(400, 100, 4), "image/jpeg").problem).toBe("colours-for-print")
    expect(upload(jpeg(5000, 5000, 3), "image/jpeg").problem).toBe("too-many-pixels")
    expect(upload(jpeg(400, 100, 3, 256 * 1024), "image/jpeg").problem).toBe("too-large")
    expect(upload(Buffer.from([0xff, 0xd8, 0xff, 0xd9]), "image/jpeg").problem).toBe("not-a-picture")
  })
})
