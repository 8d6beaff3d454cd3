import type { InvoiceDocument, Issue } from "../domain/document"
import type { PrintRuleId } from "../domain/rules"
import { isFamily } from "./fonts/families"
import { isColor } from "./layout/contrast"
import { layoutNames } from "./layout/registry"
import { isKnownLanguage } from "./labels/languages"
import { missingCharacters } from "./missing-characters"
import type { RenderOptions } from "./render-options"

/**
 * What of the wished-for look cannot be had, and which characters cannot be drawn, as warnings: such a page is printed all the same, with what
 * stands in for it. Empty when everything is as asked for. Never throws.
 */
export function checkPrint(document: InvoiceDocument, options: RenderOptions): Issue[] {
  const { look, print, payment, link } = options
  const second = look?.second_language
  const missing = missingCharacters(document, options).join(" ")
  const found: (Issue | false | null | undefined | "")[] = [
    look && !layoutNames().includes(look.theme) && warning("print-theme", "look.theme", `No layout is called "${look.theme}": printed as "modern".`, { theme: look.theme }),
    look?.font && !isFamily(look.font) && warning("print-font", "look.font", `No font is called "${look.font}": printed in IBM Plex Sans.`, { font: look.font }),
    look && !isColor(look.accent) && warning("print-accent", "look.accent", "The accent is no colour #rrggbb: printed in the default colour."),
    second && !isKnownLanguage(second) && warning("print-second-language", "look.second_language", `"${second}" has no words: printed in English.`, { language: second }),
    !isKnownLanguage(document.language) && warning("print-language", "language", `"${document.language}" has no words: printed in English.`, { language: document.language }),
    link && !/^https?:\/\//.test(link) && warning("print-link", "link", "The link is no web address: not printed."),
    missing && warning("print-characters", "", `No font has these characters, so that "?" stands for each of them: ${missing}`, { characters: missing }),
    print === "receipt" && !payment && { ...warning("print-payment", "payment", "A receipt needs the payment that it confirms."), severity: "error" },
  ]
  return found.filter((issue): issue is Issue => Boolean(issue))
}

function warning(rule: PrintRuleId, path: string, message: string, params?: Record<string, string>): Issue {
  return { rule, path, message, severity: "warning", ...(params && { params }) }
}
