import type { BankAccount } from "../../domain/document"
import { fewLines, oneLine } from "../text/clean"
import { isNonZero } from "../text/format"
import { stack, text, type Block, type Words } from "./blocks"
import { code } from "./columns"
import { LIMIT, type Page } from "./page"
import { COLOR, plain, SIZE } from "./theme"

const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/
const GAP = 8
const NAME = 78
const MOST_ACCOUNTS = 4

/** How to pay what is due: terms and accounts. Nothing when nothing is left to pay. */
export function payment(page: Page, width: number): Block | null {
  const { document, labels } = page
  const { payable } = document.totals
  const isDue = document.type !== "credit_note" && isNonZero(payable) && !payable.startsWith("-")
  const terms = fewLines(document.payment.terms ?? "", LIMIT.detail, 12)
  const accounts = isDue ? document.payment.bank_accounts.filter(takes(document.currency.code)).slice(0, MOST_ACCOUNTS) : []
  if (accounts.length === 0 && (terms === "" || !isDue)) {
    return null
  }
  return stack([
    text(labels.payment, { size: SIZE.body, bold: true, margin: [0, 0, 0, 4] }),
    terms ? text(terms, { size: SIZE.body, margin: [0, 0, 0, 6] }) : null,
    ...accounts.map((account) => accountTable(account, width, page)),
  ])
}

/** An account number as people read it out: IBANs in groups of four. */
export function groupedAccount(account: string): string {
  const compact = account.replace(/\s/g, "").toUpperCase()
  return IBAN.test(compact) ? (compact.match(/.{1,4}/g) ?? []).join(" ") : account
}

function takes(currency: string): (account: BankAccount) => boolean {
  return (account) => account.currency_code === null || account.currency_code === currency
}

function accountTable(account: BankAccount, width: number, { document, labels }: Page): Block {
  const isIban = IBAN.test(account.account.replace(/\s/g, "").toUpperCase())
  const rows: [string, Words | null][] = [
    [labels.holder, account.holder && oneLine(account.holder, LIMIT.field)],
    [labels.bank, account.bank && oneLine(account.bank, LIMIT.field)],
    [isIban ? labels.iban : labels.account, code(groupedAccount(oneLine(account.account, LIMIT.code)))],
    [labels.bic, account.bic && code(oneLine(account.bic, LIMIT.code))],
    [labels.paymentReference, document.number && code(oneLine(document.number, LIMIT.code))],
  ]
  return {
    kind: "table",
    widths: [NAME, width - NAME - GAP],
    headerRows: 0,
    look: plain(1, GAP),
    margin: [0, 0, 0, 4],
    rows: rows.flatMap(([name, value]) =>
      value ? [[text(name, { size: SIZE.pair, color: COLOR.muted }), text(value, { size: SIZE.pair })]] : [],
    ),
  }
}
