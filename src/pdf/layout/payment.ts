import type { BankAccount, InvoiceDocument } from "../../domain/document"
import { fewLines, oneLine } from "../text/clean"
import { isNonZero } from "../text/format"
import { stack, text, type Block } from "./blocks"
import { code } from "./columns"
import { factList, type Fact } from "./facts"
import { LIMIT, numberOf, type Page } from "./page"
import { beside, heading } from "./voices"

const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/
const NAME = 78
const MOST_ACCOUNTS = 4

/** How to pay what is due: terms, accounts and the page where it is paid. Nothing when nothing is left to pay. */
export function payment(page: Page, width: number): Block | null {
  const { document, theme } = page
  const terms = fewLines(document.payment.terms ?? "", LIMIT.detail, 12)
  const accounts = payableTo(document).slice(0, MOST_ACCOUNTS)
  if (!isDue(document) || (accounts.length === 0 && terms === "" && page.link === null)) {
    return null
  }
  return stack([
    heading(page, ({ labels }) => labels.payment),
    terms ? text(terms, { size: theme.size.body, margin: [0, 0, 0, 6] }) : null,
    ...accounts.map((account) => stack([factList(page, accountFacts(account, page), width, NAME)], { margin: [0, 0, 0, 4] })),
    online(page),
  ])
}

/** Whether the reader still has to pay. */
export function isDue({ type, totals: { payable } }: InvoiceDocument): boolean {
  return type !== "credit_note" && isNonZero(payable) && !payable.startsWith("-")
}

/** The accounts that take the document's currency. */
export function payableTo({ currency, payment: { bank_accounts: accounts } }: InvoiceDocument): BankAccount[] {
  return accounts.filter((account) => account.currency_code === null || account.currency_code === currency.code)
}

/** What a payment is found by: the document's number, or the order's where there is none. */
export function paymentReference(page: Page): string | null {
  const reference = numberOf(page) ?? (page.print === "proforma" ? page.document.references.order_number : null)
  return reference === null ? null : oneLine(reference, LIMIT.code)
}

/** An account number as people read it out: IBANs in groups of four. */
export function groupedAccount(account: string): string {
  const compact = account.replace(/\s/g, "").toUpperCase()
  return IBAN.test(compact) ? (compact.match(/.{1,4}/g) ?? []).join(" ") : account
}

function accountFacts(account: BankAccount, page: Page): Fact[] {
  const isIban = IBAN.test(account.account.replace(/\s/g, "").toUpperCase())
  const reference = paymentReference(page)
  const all: (Fact | null)[] = [
    account.holder ? { name: ({ labels }) => labels.holder, value: oneLine(account.holder, LIMIT.field) } : null,
    account.bank ? { name: ({ labels }) => labels.bank, value: oneLine(account.bank, LIMIT.field) } : null,
    { name: ({ labels }) => (isIban ? labels.iban : labels.account), value: code(groupedAccount(oneLine(account.account, LIMIT.code))) },
    account.bic ? { name: ({ labels }) => labels.bic, value: code(oneLine(account.bic, LIMIT.code)) } : null,
    reference ? { name: ({ labels }) => labels.paymentReference, value: code(reference) } : null,
  ]
  return all.filter((fact) => fact !== null)
}

function online(page: Page): Block | null {
  const { size, color } = page.theme
  if (page.link === null) {
    return null
  }
  const name = beside(page, ({ labels }) => labels.payOnline).map((span) => ({ color: color.muted, ...span }))
  return text([...name, "  ", { ...code(page.link), opens: true }], { size: size.small, margin: [0, 2, 0, 0] })
}
