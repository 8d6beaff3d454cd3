import type { Party, Registration } from "../../domain/document"
import { oneLine } from "../text/clean"
import { addressLines, isSameAddress } from "./address"
import { stack, text, type Block, type Span, type StackBlock } from "./blocks"
import { LIMIT, type Page, type Voice } from "./page"
import { beside, below, partyIn, readAs, said } from "./voices"

const GAP = 20
const LONGEST_ENTIRE = 24
const SEPARATOR = { ltr: ", ", rtl: "، " }

/** Who sells, who buys, and where it goes when that is another place: side by side. */
export function parties(page: Page): Block {
  const { theme } = page
  const blocks = [sellerBlock(page), buyerBlock(page), deliveryBlock(page, page.print === "packing_slip")].filter((block): block is StackBlock => block !== null)
  const width = (theme.width - GAP * (blocks.length - 1)) / blocks.length
  return { kind: "columns", gap: GAP, margin: [0, 0, 0, theme.space.block + 2], columns: blocks.map((block) => ({ width, block })) }
}

/** The seller with all its numbers. */
export function sellerBlock(page: Page): StackBlock | null {
  return party(page, page.document.seller, ({ labels }) => labels.seller)
}

/** The buyer with all its numbers; null where nothing is known of it, as on most simplified invoices. */
export function buyerBlock(page: Page): StackBlock | null {
  return party(page, page.document.buyer, ({ labels }) => labels.buyer)
}

/** Where it is delivered to; null where that is the buyer's own address, unless `always`. */
export function deliveryBlock(page: Page, always = false): StackBlock | null {
  const { delivery: to, buyer } = page.document
  if (!to || (!always && (to.name ?? buyer.name) === buyer.name && isSameAddress(to.address, buyer.address))) {
    return null
  }
  const lines = addressLines(to.address, page)
  if (!to.name && lines.length === 0) {
    return null
  }
  return stack([label(page, ({ labels }) => labels.delivery), to.name ? text(oneLine(to.name, LIMIT.name), nameStyle(page)) : null, ...lines.map(line(page))])
}

/** A name and a value, e.g. "VAT no. 300…3": on one line, or the value on the next rather than torn. */
export function named(page: Page, name: (voice: Voice) => string, value: string | null): (string | Span)[] | null {
  const shown = oneLine(value ?? "", LIMIT.field)
  const names = said(page, name).map((span) => ({ ...span, text: span.text.replace(/ /g, "\u00A0") }))
  return shown === "" ? null : [...names.flatMap((span, index) => (index === 0 ? [span] : ["\u00A0/ ", span])), " ", entire(shown)]
}

/** A register and the number in it; a number that names its register stands alone. */
export function registered(page: Page, registration: Registration | null): (string | Span)[] | null {
  const { scheme = null, value = null } = registration ?? {}
  if (scheme && value?.startsWith(scheme)) {
    return [{ text: oneLine(value, LIMIT.field), code: true }]
  }
  return named(page, ({ labels }) => oneLine(scheme ?? labels.registration, LIMIT.code), value)
}

/** The numbers that a party is known by: for tax, and in its register. */
export function identities(page: Page, { vat_id, tax_number, registration }: Party): (string | Span)[][] {
  return [
    named(page, ({ labels }) => labels.vatId, vat_id),
    named(page, ({ labels }) => labels.taxNumber, tax_number),
    registered(page, registration),
  ].filter((one) => one !== null)
}

function party(page: Page, from: Party, heading: (voice: Voice) => string): StackBlock | null {
  const { labels } = page
  const isOnTop = from === page.document.seller && !page.hasLogo
  const { name, trading_name: trading } = partyIn(from, page)
  const known = stack([
    name === null ? null : below(page, (voice) => oneLine(partyIn(from, voice).name ?? "", LIMIT.name), nameStyle(page), { size: page.theme.size.body, color: page.theme.color.ink }),
    isOnTop || trading === name || trading === null ? null : text(oneLine(trading, LIMIT.name), { size: page.theme.size.body }),
    from.contact_name && from.contact_name !== name ? line(page)(`${labels.attention} ${oneLine(from.contact_name, LIMIT.field)}`) : null,
    ...place(page, from),
    ...group(page, identities(page, from)),
    ...group(page, contacts(page, from)),
  ])
  return known.blocks.length === 0 ? null : stack([label(page, heading), ...known.blocks])
}

// As on a letter; on one line each where there are two languages. An address that is written in one of them only is not printed twice.
function place(page: Page, from: Party): Block[] {
  const { second, theme } = page
  const { address } = partyIn(from, page)
  const all = addressLines(address, page)
  if (!second) {
    return all.map(line(page))
  }
  const other = partyIn(from, second).address
  const words = other === address ? "" : addressLines(other, second).join(SEPARATOR[second.direction])
  return [
    ...(all.length > 0 ? [line(page)(all.join(SEPARATOR[page.direction]))] : []),
    ...(words === "" ? [] : [text(words, { size: theme.size.small, ...readAs(second) })]),
  ]
}

function contacts(page: Page, { email, phone }: Party): (string | Span)[][] {
  if (!page.second) {
    return [named(page, ({ labels }) => labels.email, email), named(page, ({ labels }) => labels.phone, phone)].filter((one) => one !== null)
  }
  const ways = [email, phone].flatMap((way) => (way ? [entire(oneLine(way, LIMIT.field))] : []))
  return ways.length === 0 ? [] : [ways.flatMap((way, index) => (index === 0 ? [way] : [" · ", way]))]
}

// A number with spaces, such as a phone's, is not torn at them unless it is longer than most columns.
function entire(words: string): Span {
  return { text: words, code: true, whole: words.length <= LONGEST_ENTIRE }
}

function label(page: Page, say: (voice: Voice) => string): Block {
  const { size, color } = page.theme
  return text(beside(page, say), { size: size.small, color: color.muted, margin: [0, 0, 0, 3] })
}

function nameStyle({ theme }: Page) {
  return { size: theme.size.body, bold: true }
}

function line({ theme }: Page): (words: string) => Block {
  return (words) => text(words, { size: theme.size.body })
}

function group({ theme }: Page, lines: (string | Span)[][]): Block[] {
  return lines.map((words, index) => text(words, { size: theme.size.small, color: theme.color.muted, margin: [0, index === 0 ? 4 : 0, 0, 0] }))
}
