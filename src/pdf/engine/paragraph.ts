import { lineHeightOf } from "../fonts/families"
import type { Typeface } from "../fonts/order"
import type { Direction, Span, TextBlock } from "../layout/blocks"
import { clean } from "../text/clean"
import { runs, type Run } from "../text/runs"
import type { RunNode } from "./nodes"
import { addTag, type Tag, type TagDetails } from "./tags"

/** How the words of a page are read, and what decides their fonts. */
export interface Setting {
  direction: Direction
  typeface: Typeface
}

/** The words of a text block as pdfmake's runs. In a tagged document they belong to `tag`, or to elements of their own within it. */
export function inlinesOf(block: TextBlock, setting: Setting, tag: Tag | null): RunNode[] {
  const { words } = block
  if (typeof words === "string") {
    return ofOneSpan({ text: words }, block, setting, tag)
  }
  return isList(words) ? ofSpans(words.map((span) => (typeof span === "string" ? { text: span } : span)), block, setting, tag) : ofOneSpan(words, block, setting, tag)
}

// By far the most texts.
function ofOneSpan(span: Span, block: TextBlock, setting: Setting, tag: Tag | null): RunNode[] {
  const found = runsOf(span, block, setting)
  if (!tag || !(span.language || span.opens || isTurned(found))) {
    return found.map((run) => inline(run, span, block, tag))
  }
  return ofSpans([span], block, setting, tag)
}

function ofSpans(spans: readonly Span[], block: TextBlock, setting: Setting, tag: Tag | null): RunNode[] {
  const cut = spans.map((span) => runsOf(span, block, setting))
  const tags = spans.map((span, index) => (tag && (span.language || span.opens || isTurned(cut[index])) ? told(span, isTurned(cut[index])) : null))
  const isSingle = spans.length === 1 && tag?.type === "P" && !spans[0].opens
  if (isSingle && tag && tags[0]) {
    Object.assign(tag, tags[0], { language: tags[0].language ?? tag.language })
  }
  // Where one span needs an element of its own all get one, so that they are read in their order.
  const isMixed = !isSingle && tags.some((details) => details !== null)
  return spans.flatMap((span, index) => {
    const own = isMixed && span.text !== "" ? addTag(tag, span.opens ? "Link" : "Span", tags[index] ?? {}) : tag
    return cut[index].map((run) => inline(run, span, block, own))
  })
}

function runsOf(span: Span, block: TextBlock, { direction, typeface }: Setting): readonly Run[] {
  return runs(span.text, block.direction ?? direction, { code: span.code, font: typeface.font, language: span.language ?? block.language ?? typeface.language })
}

function isList(words: readonly (string | Span)[] | Span): words is readonly (string | Span)[] {
  return Array.isArray(words)
}

// Right-to-left words are drawn from the left, as every font engine draws: their letters have to be told in the order of reading.
function told({ text, language }: Span, isTurnedAround: boolean): TagDetails {
  return { language, actual: isTurnedAround ? clean(text).replace(/\n/g, " ").trim() : undefined }
}

function inline(run: Run, span: Span, { leading = 1, part }: TextBlock, tag: Tag | null): RunNode {
  return {
    // pdfkit takes words apart at plain spaces only.
    text: span.whole ? run.text.replace(/ /g, "\u00A0") : run.text,
    font: run.family,
    fontSize: span.size,
    bold: span.bold,
    color: span.color,
    level: run.level,
    breakable: run.breakable,
    part,
    tag,
    opens: span.opens,
    lineHeight: leading * lineHeightOf(run.family),
  }
}

function isTurned(some: readonly Run[]): boolean {
  return some.some(({ level }) => level % 2 === 1)
}
