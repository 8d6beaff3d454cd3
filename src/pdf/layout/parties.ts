import type { Party, Registration } from "../../domain/document"
import type { Labels } from "../labels/labels"
import { oneLine } from "../text/clean"
import { addressLines, isSameAddress } from "./address"
import { stack, text, type Block, type Span, type StackBlock } from "./blocks"
import { LIMIT, type Page } from "./page"
import { COLOR, CONTENT, SIZE } from "./theme"

const GAP = 20

/** Who sells, who buys, and where it goes when that is another place. */
export function parties(page: Page): Block {
  const { document, labels } = page
  const blocks = [party(labels.seller, document.seller, page), party(labels.buyer, document.buyer, page), delivery(page)].filter(
    (block): block is StackBlock => block !== null,
  )
  const width = (CONTENT - GAP * (blocks.length - 1)) / blocks.length
  return { kind: "columns", gap: GAP, margin: [0, 0, 0, 20], columns: blocks.map((block) => ({ width, block })) }
}

/** A name and a value on one line, e.g. "VAT no. 300…3". */
export function named(name: string, value: string | null): (string | Span)[] | null {
  const shown = oneLine(value ?? "", LIMIT.field)
  return shown === "" ? null : [`${name} `.replace(/ /g, "\u00A0"), { text: shown, code: true }]
}

/** A register and the number in it; a number that names its register stands alone. */
export function registered(registration: Registration | null, labels: Labels): (string | Span)[] | null {
  const scheme = oneLine(registration?.scheme ?? labels.registration, LIMIT.code)
  const words = named(scheme, registration?.value ?? null)
  return registration?.value.startsWith(scheme) && words ? words.slice(1) : words
}

function party(heading: string, from: Party, page: Page): StackBlock {
  const { labels } = page
  const isOnTop = from === page.document.seller && !page.hasLogo
  const names = [from.name, isOnTop || from.trading_name === from.name ? null : from.trading_name].filter((name) => name !== null)
  const ids = [
    named(labels.vatId, from.vat_id),
    named(labels.taxNumber, from.tax_number),
    registered(from.registration, labels),
  ]
  const contacts = [named(labels.email, from.email), named(labels.phone, from.phone)]
  return stack([
    label(heading),
    ...names.map((name, index) => nameLine(name, index === 0)),
    from.contact_name && from.contact_name !== from.name ? line(`${labels.attention} ${oneLine(from.contact_name, LIMIT.field)}`) : null,
    ...addressLines(from.address, page).map(line),
    ...group(ids),
    ...group(contacts),
  ])
}

function delivery(page: Page): StackBlock | null {
  const { document, labels } = page
  const { delivery: to, buyer } = document
  if (!to || ((to.name ?? buyer.name) === buyer.name && isSameAddress(to.address, buyer.address))) {
    return null
  }
  const lines = addressLines(to.address, page)
  if (!to.name && lines.length === 0) {
    return null
  }
  return stack([label(labels.delivery), to.name ? nameLine(to.name, true) : null, ...lines.map(line)])
}

function label(words: string): Block {
  return text(words, { size: SIZE.small, color: COLOR.muted, margin: [0, 0, 0, 3] })
}

function nameLine(name: string, bold: boolean): Block {
  return text(oneLine(name, LIMIT.name), { size: SIZE.body, bold })
}

function line(words: string): Block {
  return text(words, { size: SIZE.body })
}

function group(lines: ((string | Span)[] | null)[]): Block[] {
  return lines
    .filter((words) => words !== null)
    .map((words, index) => text(words, { size: SIZE.small, color: COLOR.muted, margin: [0, index === 0 ? 4 : 0, 0, 0] }))
}
