import { checkIban } from "../../domain/contacts/iban"
import type { BankAccount } from "../../domain/document"
import { oneLine } from "../text/clean"
import { isDue, payableTo, paymentReference } from "./payment"
import type { Page } from "./page"

/** The countries that take SEPA transfers and are in the European Economic Area: a transfer to them needs no BIC. */
const EEA = new Set("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(" "))
/** The others of EPC409-09; a transfer to them needs the BIC. */
const OTHERS = new Set("AD AL CH GB GI MC MD ME MK RS SM VA".split(" "))
const BIC = /^[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/
const AMOUNT = /^(?:0|[1-9]\d{0,8})\.\d{2}$/
const LIMIT = { name: 70, remittance: 140 }
const FORM = { service: "BCD", version: "002", utf8: "1", transfer: "SCT" }

/**
 * What a banking app reads to fill in the transfer of what is due (EPC069-12, version 002, in UTF-8), with the paper's number as its reference.
 * Null when nothing is due, when it is not due in euro, or when no account is an IBAN that takes SEPA transfers.
 */
export function transferCode(page: Page): string | null {
  const { document } = page
  const reference = paymentReference(page)
  const account = payableTo(document).map(sepaAccount).find((one) => one !== null)
  const name = oneLine(account?.holder ?? document.seller.name ?? "", LIMIT.name)
  const { payable } = document.totals
  if (!isDue(document) || document.currency.code !== "EUR" || !AMOUNT.test(payable) || !account || !reference || name === "") {
    return null
  }
  const { service, version, utf8, transfer } = FORM
  // The purpose and the structured reference stay empty; the reference that people write is the eleventh element.
  return [service, version, utf8, transfer, account.bic, name, account.iban, `EUR${payable}`, "", "", oneLine(reference, LIMIT.remittance)].join("\n")
}

function sepaAccount({ account, bic, holder }: BankAccount): { iban: string; bic: string; holder: string | null } | null {
  const checked = checkIban(account)
  if (!checked.valid) {
    return null
  }
  const iban = checked.value
  const compact = (bic ?? "").replace(/\s/g, "").toUpperCase()
  const known = BIC.test(compact) ? compact : ""
  const country = iban.slice(0, 2)
  return EEA.has(country) || (OTHERS.has(country) && known !== "") ? { iban, bic: known, holder } : null
}
