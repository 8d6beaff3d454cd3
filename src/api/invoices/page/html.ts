/** Markup that is safe to send: only `html` and `raw` make it. */
export class Html {
  constructor(readonly text: string) {}
}

/** What may stand in a template: text is escaped, lists are joined, nothing is nothing. */
export type Content = Html | string | null | false | readonly Content[]

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "`": "&#96;" }
/** Controls, and the characters that reorder the text around them. */
const HARMFUL = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu

function textOf(content: Content): string {
  if (content === null || content === false) {
    return ""
  }
  if (content instanceof Html) {
    return content.text
  }
  return typeof content === "string" ? escapeHtml(content) : content.map(textOf).join("")
}

/** Takes any text; gives it as it may stand in HTML, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(HARMFUL, "").replace(/[&<>"'`]/g, (character) => ENTITIES[character])
}

/** A template whose values are escaped, so that nobody has to remember to. */
export function html(strings: TemplateStringsArray, ...values: Content[]): Html {
  return new Html(strings.reduce((all, part, index) => all + textOf(values[index - 1]) + part))
}

/** Markup from a constant of ours. Never give it anything of a document. */
export function raw(constant: string): Html {
  return new Html(constant)
}
