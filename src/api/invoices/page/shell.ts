import { html, raw, type Content } from "./html"
import { STYLE } from "./style"

interface Shell {
  /** BCP 47 */
  locale: string
  direction: "ltr" | "rtl"
  title: string
  body: Content
}

const STYLE_ELEMENT = raw(`<style>${STYLE}</style>`)

/** A whole page of ours: no script, nothing loaded from anywhere. */
export function shell({ locale, direction, title, body }: Shell): string {
  return html`<!doctype html>
<html lang="${locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<title>${title}</title>
${STYLE_ELEMENT}
</head>
<body>
${body}
</body>
</html>
`.text
}
