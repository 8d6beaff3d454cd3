import { InvoicingError } from "../../domain/errors"
import { THEMES, type Look, type Theme as ThemeName } from "../../domain/look"
import type { Print } from "../render-options"
import { classicOpening } from "./classic"
import { compactOpening } from "./compact"
import type { Design, Layout } from "./design"
import { modernOpening } from "./modern"
import { papersOf } from "./papers"
import { runningFooter, runningHeader } from "./running"
import type { Theme } from "./theme"
import { classicTheme, compactTheme, modernTheme } from "./themes"

const running = { header: runningHeader, footer: runningFooter }

const OWN: Record<ThemeName, Design> = {
  modern: { theme: modernTheme, layouts: papersOf(modernOpening), ...running },
  classic: { theme: classicTheme, layouts: papersOf(classicOpening), ...running },
  compact: { theme: compactTheme, layouts: papersOf(compactOpening), ...running },
}

const registered = new Map<string, Design>()

/** What a layout of a store's own may bring besides itself. */
export interface LayoutSettings {
  /** The design that gives what is not brought. Default: "modern". */
  base?: ThemeName
  /** Measures and colours. */
  theme?: (look: Look) => Theme
  /** Layouts of papers other than invoices, credit notes and debit notes. A proforma is laid out like an invoice. */
  papers?: Partial<Record<Exclude<Print, "document">, Layout>>
  header?: Design["header"]
  footer?: Design["footer"]
}

/**
 * Adds a layout under a name that `look.theme` may then say. Registering a name again replaces it.
 * Throws `cannot-print` when the name is empty or one of the plugin's own.
 */
export function registerLayout(name: string, layout: Layout, settings: LayoutSettings = {}): void {
  if (name.trim() === "" || isOwn(name)) {
    throw new InvoicingError("cannot-print", `A layout cannot be called "${name}": choose a name other than ${THEMES.join(", ")}.`)
  }
  const base = OWN[settings.base ?? "modern"]
  registered.set(name, {
    theme: settings.theme ?? base.theme,
    layouts: { ...base.layouts, document: layout, proforma: layout, ...settings.papers },
    header: settings.header ?? base.header,
    footer: settings.footer ?? base.footer,
  })
}

/** The names that `look.theme` may say: the plugin's own, then the registered ones. */
export function layoutNames(): string[] {
  return [...THEMES, ...registered.keys()]
}

/** The design of a name; "modern" where the name is not known (`checkPrint` tells). */
export function designOf(name: string): Design {
  return isOwn(name) ? OWN[name] : (registered.get(name) ?? OWN.modern)
}

function isOwn(name: string): name is ThemeName {
  return (THEMES as readonly string[]).includes(name)
}
