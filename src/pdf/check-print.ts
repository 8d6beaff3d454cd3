import type { InvoiceDocument, Issue } from "../domain/document"
import { isColor } from "./layout/contrast"
import { layoutNames } from "./layout/registry"
import { isKnownLanguage } from "./labels/languages"
import type { RenderOptions } from "./render-options"

/**
 * What of the wished-for look cannot be had, as warnings: such a page is printed all the same, with what stands in for it.
 * Empty when everything is as asked for. Never throws.
 */
export function checkPrint(document: InvoiceDocument, { look, print, payment, link }: RenderOptions): Issue[] {
  const found: (Issue | false | null | undefined | "")[] = [
    look && !layoutNames().includes(look.theme) && warning("print-theme", "look.theme", `No layout is called "${look.theme}": printed as "modern".`),
    look && !isColor(look.accent) && warning("print-accent", "look.accent", "The accent is no colour #rrggbb: printed in the default colour."),
    look?.second_language && !isKnownLanguage(look.second_language) && warning("print-second-language", "look.second_language", `"${look.second_language}" has no words: printed in English.`),
    !isKnownLanguage(document.language) && warning("print-language", "language", `"${document.language}" has no words: printed in English.`),
    link && !/^https?:\/\//.test(link) && warning("print-link", "link", "The link is no web address: not printed."),
    print === "receipt" && !payment && { ...warning("print-payment", "payment", "A receipt needs the payment that it confirms."), severity: "error" },
  ]
  return found.filter((issue): issue is Issue => Boolean(issue))
}

function warning(rule: string, path: string, message: string): Issue {
  return { rule, path, message, severity: "warning" }
}
