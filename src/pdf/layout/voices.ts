import type { DocumentLine, Party, PartyTranslation } from "../../domain/document"
import { oneLine } from "../text/clean"
import { stack, text, type Block, type Span, type TextBlock, type TextStyle } from "./blocks"
import { LIMIT, type Page, type Voice } from "./page"

type Say = (voice: Voice) => string | null

/** What a page says in each of its languages: one text, or two where the second language says something else. */
export function said(page: Page, say: Say): Span[] {
  const first = say(page) ?? ""
  const second = (page.second && say(page.second)) ?? ""
  return [{ text: first }, { text: second, language: tagOf(page.second) }].filter(({ text: words }, index) => words !== "" && (index === 0 || words !== first))
}

/** Both languages on one line, the second one lighter: "Payment · Zahlung". */
export function beside(page: Page, say: Say): Span[] {
  const lighter = { bold: false, color: page.theme.color.muted }
  // The dot is a span of its own: within the second language it would stand on that language's side.
  return said(page, say).flatMap((span, index) => (index === 0 ? [span] : [{ text: " · ", ...lighter }, { ...span, ...lighter }]))
}

/** Each language on a line of its own, the second one smaller. */
export function below(page: Page, say: Say, style: Omit<TextBlock, "kind" | "words">, second: TextStyle = {}): Block {
  const { size, color } = page.theme
  const { margin, ...letters } = style
  const all = said(page, say).map(({ text: words, language }, index) =>
    index === 0 ? text(words, letters) : text(words, { ...letters, role: undefined, part: undefined, bold: false, size: size.tiny, color: color.muted, ...second, language, direction: page.second?.direction }),
  )
  return all.length === 1 ? { ...all[0], margin } : stack(all, { margin })
}

/** A heading above a block, in both languages. */
export function heading(page: Page, say: Say): Block {
  return text(beside(page, say), { size: page.theme.size.body, bold: true, role: "heading", margin: [0, 0, 0, 4] })
}

/** What a party is called in a language; what is not translated stays as it is. */
export function partyIn(party: Party, { language }: Pick<Voice, "language">): Pick<Party, "name" | "trading_name" | "address"> {
  const own: Partial<PartyTranslation> = party.translations?.[language] ?? {}
  return { name: own.name ?? party.name, trading_name: own.trading_name ?? party.trading_name, address: own.address ?? party.address }
}

/** What a product is called in a language. */
export function lineName(line: DocumentLine, { language }: Pick<Voice, "language">): string {
  return oneLine(line.names?.[language] ?? line.name, LIMIT.name)
}

/** How a paragraph in a language of its own is read. */
export function readAs(voice: Voice): Pick<TextBlock, "language" | "direction"> {
  return { language: tagOf(voice), direction: voice.direction }
}

function tagOf(voice: Voice | null): string | undefined {
  return voice?.locale.split("-u-")[0]
}
