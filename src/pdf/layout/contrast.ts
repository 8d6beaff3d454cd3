const HEX = /^#[0-9a-f]{6}$/i
/** WCAG 2.2, 1.4.3: letters against their ground. */
const LEGIBLE = 4.5
const STEP = 0.95
const DARKEST = 0.02

/** Takes a colour `#rrggbb`; gives the nearest darker one that can be read on white: a contrast of 4.5 or more (WCAG 2.2). */
export function legible(color: string): string {
  let channels = channelsOf(color)
  while (contrastToWhite(channels) < LEGIBLE && Math.max(...channels) > DARKEST) {
    channels = channels.map((channel) => channel * STEP)
  }
  return `#${channels.map((channel) => Math.floor(channel * 255 + 1e-9).toString(16).padStart(2, "0")).join("")}`
}

/** Whether a text is a colour that a theme can use: `#rrggbb`. */
export function isColor(text: string): boolean {
  return HEX.test(text)
}

/** The contrast of a colour `#rrggbb` to white, from 1 (white) to 21 (black), as WCAG 2.2 counts it. */
export function contrast(color: string): number {
  return contrastToWhite(channelsOf(color))
}

function contrastToWhite(channels: number[]): number {
  const [red, green, blue] = channels.map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

function channelsOf(color: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255)
}
