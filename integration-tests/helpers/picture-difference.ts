import { PNG } from "pngjs"

/** Pixels on each side of a tile: two letters of body text at 50 dpi. */
const TILE = 6
/** How far the mean of a tile's channel (0 to 255) may be off. */
const OFF = 12

/** The share of a picture's tiles (0 to 1) whose mean colour is another; 1 when the pictures are not of one size. Both are PNG. */
export function differentTiles(one: Uint8Array, other: Uint8Array): number {
  const [a, b] = [PNG.sync.read(Buffer.from(one)), PNG.sync.read(Buffer.from(other))]
  if (a.width !== b.width || a.height !== b.height) {
    return 1
  }
  const [columns, rows] = [Math.ceil(a.width / TILE), Math.ceil(a.height / TILE)]
  let different = 0
  for (let tile = 0; tile < columns * rows; tile += 1) {
    const [x, y] = [(tile % columns) * TILE, Math.floor(tile / columns) * TILE]
    const [mean, expected] = [meanColor(a, x, y), meanColor(b, x, y)]
    different += mean.some((channel, index) => Math.abs(channel - expected[index]) > OFF) ? 1 : 0
  }
  return different / (columns * rows)
}

function meanColor({ data, width, height }: PNG, left: number, top: number): number[] {
  const sums = [0, 0, 0]
  let count = 0
  for (let y = top; y < Math.min(top + TILE, height); y += 1) {
    for (let x = left; x < Math.min(left + TILE, width); x += 1) {
      sums.forEach((_, channel) => (sums[channel] += data[(y * width + x) * 4 + channel]))
      count += 1
    }
  }
  return sums.map((sum) => sum / count)
}
