import { compare } from "../../../domain/money"
import type { PageState } from "../../../pdf/labels/hosted-page/hosted-page-words"
import { html, raw, type Content, type Html } from "./html"
import { sentence } from "./sentence"
import { leadingAmount } from "./standing"
import { money, type View } from "./view"

type Tone = "good" | "calm" | "bad"

const TONES: Record<PageState, Tone> = {
  paid: "good",
  nothing: "good",
  credited: "good",
  "written-off": "calm",
  credit: "calm",
  overpaid: "calm",
  due: "calm",
  "partly-paid": "calm",
  overdue: "bad",
}

const icon = (path: string) =>
  raw(`<svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">${path}</svg>`)

const ICONS: Record<Tone, Html> = {
  good: icon('<path d="M3 8.5l3.2 3.2L13 4.8"/>'),
  calm: icon('<circle cx="8" cy="8" r="6"/><path d="M8 4.8V8l2.2 1.6"/>'),
  bad: icon('<path d="M8 2.2l6.3 11.2H1.7z"/><path d="M8 6.6v3M8 11.6v.01"/>'),
}
const DOWNLOAD = icon('<path d="M8 2.5v7.5M4.8 7L8 10.2 11.2 7M3 13.2h10"/>')

/** The one thing a reader wants to know, and the file. */
export function headline(view: View): Html {
  const { standing, words } = view
  const tone = TONES[standing.state]
  return html`<section class="headline" aria-labelledby="state">
<h2 id="state" class="pill ${tone}">${ICONS[tone]}${words.states[standing.state]}</h2>
<p class="lead"><span class="label">${amountName(view)}</span><strong class="leading">${money(view, leadingAmount(standing))}</strong></p>
${sentences(view).map((sentence) => html`<p class="sentence">${sentence}</p>`)}
${download(view)}
</section>`
}

function amountName({ standing, labels, words, document }: View): string {
  if (document.type === "credit_note") {
    return words.amountCredited
  }
  if (standing.state === "overpaid") {
    return words.amountInFavour
  }
  return compare(standing.due, "0") > 0 ? labels.payable[document.type] : words.total
}

function sentences(view: View): Content[] {
  const { standing, words } = view
  const { state } = standing
  const told: Partial<Record<PageState, string>> = {
    paid: words.nothingLeft,
    credited: words.nothingLeft,
    nothing: words.nothingLeft,
    "written-off": words.writtenOff,
    overpaid: words.creditToYou,
    credit: words.deducted,
  }
  return told[state] ? [told[state]] : [when(view), partly(view)].filter((sentence) => sentence !== null)
}

function when({ standing: { state, due_day }, words, format }: View): Html | string {
  if (due_day === null) {
    return words.dueNow
  }
  const day = html`<bdi class="whole">${format.day(due_day)}</bdi>`
  return state === "overdue" ? sentence(words.overdueSince, day) : sentence(words.dueBy, day)
}

function partly(view: View): Html | null {
  const { paid, total } = view.standing
  return compare(paid, "0") > 0 ? sentence(view.words.paidOfTotal, money(view, paid), money(view, total)) : null
}

function download({ pdf_path, words }: View): Html {
  return pdf_path
    ? html`<p class="actions"><a class="button" href="${pdf_path}">${DOWNLOAD}${words.downloadPdf}</a></p>`
    : html`<p class="pending" role="status">${words.pdfPending} <a href="">${words.reload}</a></p>`
}
