/** A picture in memory: four bytes a pixel (red, green, blue, alpha), row by row. */
export interface Pixels {
  width: number
  height: number
  data: Buffer
}

/** The picture on white paper: nothing shines through any more. */
export function onWhite({ width, height, data }: Pixels): Pixels {
  const flat = Buffer.alloc(data.length, 255)
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3]
    for (let colour = 0; colour < 3; colour += 1) {
      flat[at + colour] = Math.round((data[at + colour] * alpha + 255 * (255 - alpha)) / 255)
    }
  }
  return { width, height, data: flat }
}

/** The picture at half its width and height: each pixel the mean of four. An odd last row or column is left out. */
export function halved({ width, height, data }: Pixels): Pixels {
  const small = { width: Math.max(1, width >> 1), height: Math.max(1, height >> 1) }
  const out = Buffer.alloc(small.width * small.height * 4, 255)
  const right = width > 1 ? 4 : 0
  const below = height > 1 ? width * 4 : 0
  for (let y = 0; y < small.height; y += 1) {
    for (let x = 0; x < small.width; x += 1) {
      const from = (y * 2 * width + x * 2) * 4
      const to = (y * small.width + x) * 4
      for (let colour = 0; colour < 3; colour += 1) {
        const at = from + colour
        out[to + colour] = Math.round((data[at] + data[at + right] + data[at + below] + data[at + right + below]) / 4)
      }
    }
  }
  return { ...small, data: out }
}
