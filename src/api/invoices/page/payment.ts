import type { BankAccount } from "../../../domain/document"
import { looksLikeIban } from "../../../domain/contacts/iban"
import { compare } from "../../../domain/money"
import { groupedAccount } from "../../../pdf/layout/payment"
import { code, isolated } from "./bidi"
import { html, type Content, type Html } from "./html"
import { money, type View } from "./view"

/** Whether the reader has to pay something. */
export function isPayable({ document, standing }: View): boolean {
  return document.type !== "credit_note" && compare(standing.due, "0") > 0
}

/** How to pay what is due; nothing when nothing is, or when nobody said how. */
export function payment(view: View): Html | null {
  const { document, words } = view
  const accounts = document.payment.bank_accounts.filter(({ currency_code: only }) => only === null || only === document.currency.code)
  const { terms } = document.payment
  if (!isPayable(view) || (accounts.length === 0 && !terms)) {
    return null
  }
  return html`<section class="card pay" aria-labelledby="pay">
<h2 id="pay">${words.howToPay}</h2>
${terms && html`<p class="text">${isolated(terms)}</p>`}
${accounts.length > 0 && html`<div class="accounts">${accounts.map((account) => accountList(view, account))}</div>`}
</section>`
}

function accountList(view: View, { holder, bank, account, bic }: BankAccount): Html {
  const { document, labels, words } = view
  const facts: [string, Content][] = [
    [labels.holder, isolated(holder)],
    [labels.bank, isolated(bank)],
    [looksLikeIban(account) ? labels.iban : labels.account, html`<span class="number">${code(groupedAccount(account))}</span>`],
    [labels.bic, code(bic)],
    [labels.payable[document.type], money(view, view.standing.due)],
    [words.reference, document.number && html`<span class="number">${code(document.number)}</span>`],
  ]
  return html`<dl class="pairs">${facts.map(([name, value]) => value && html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}
