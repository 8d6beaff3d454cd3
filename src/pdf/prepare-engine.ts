import { createRequire } from "node:module"
import path from "node:path"
import { InvoicingError } from "../domain/errors"
import { registerFonts, type FontFamily } from "./fonts/families"
import type { SomeLabels } from "./labels/labels"
import { registerLanguage } from "./labels/languages"
import type { Layout } from "./layout/design"
import { layoutNames, registerLayout, type LayoutSettings } from "./layout/registry"

/** What a store adds to the engine by option. */
export interface EngineOptions {
  /** Designs of its own: the name that a look says, and the module whose default export is the layout. */
  layouts: readonly { name: string; module: string }[]
  /** Fonts of its own: the family that a look says, and its files. */
  fonts: readonly FontFamily[]
  /** Languages of its own: the tag, the module whose default export are its words, and the language that gives what it lacks. */
  languages?: readonly OwnLanguage[]
}

/** A language that a store adds by option. */
export interface OwnLanguage {
  language: string
  module: string
  fallback?: string
}

/** What a module of a store says: a layout as its default export, and what it brings besides as `settings`. */
interface LayoutModule {
  default?: Layout | { default?: Layout }
  settings?: LayoutSettings
}

/** Resolves as the store's own code would: "./src/x" from the folder it runs in, a name from its packages. */
const storeRequire = () => createRequire(path.join(process.cwd(), "medusa-config.js"))

/** Whether all modules of a store are plain JavaScript: a worker thread cannot read TypeScript, which `medusa develop` runs. */
export function hasOnlyBuiltModules({ layouts, languages = [] }: EngineOptions): boolean {
  return [...layouts, ...languages].every(({ module }) => {
    try {
      return !/\.[cm]?tsx?$/.test(storeRequire().resolve(module))
    } catch {
      return false
    }
  })
}

function loadLayout({ name, module }: EngineOptions["layouts"][number]): void {
  const loaded = storeRequire()(module) as LayoutModule | Layout
  const { default: found, settings } = typeof loaded === "function" ? { default: loaded, settings: undefined } : loaded
  // What was compiled from a module of one kind to the other has its default twice.
  const layout = typeof found === "object" ? found.default : found
  if (typeof layout !== "function") {
    // A module may have registered its layout by itself.
    if (layoutNames().includes(name)) {
      return
    }
    throw new InvoicingError("cannot-print", `The design "${name}" has no layout: ${module} must have a function as its default export, or call registerLayout.`)
  }
  registerLayout(name, layout, settings)
}

/**
 * Makes a store's own words known to this thread; words that a document's own page shows are needed where no PDF is made too.
 * Throws `cannot-print` for a module without words or a language that is none, and what loading a module throws.
 */
export function loadLanguages(languages: readonly OwnLanguage[]): void {
  for (const { language, module, fallback } of languages) {
    const loaded = storeRequire()(module) as { default?: SomeLabels | { default?: SomeLabels } }
    const found = loaded.default ?? loaded
    const words = "default" in found && found.default ? found.default : found
    if (Object.keys(words).length === 0) {
      throw new InvoicingError("cannot-print", `The language "${language}" has no words: ${module} must have them as its default export.`)
    }
    registerLanguage(language, words as SomeLabels, fallback)
  }
}

let prepared: string | null = null

/**
 * Makes a store's own layouts, fonts and languages known to the engine of this thread; the main thread and every worker call it before they print.
 * The same options again do nothing. Throws `cannot-print` for what cannot be used, and what loading a module throws.
 */
export async function prepareEngine({ layouts, fonts, languages = [] }: EngineOptions): Promise<void> {
  const wanted = JSON.stringify([layouts, fonts, languages])
  if (prepared === wanted) {
    return
  }
  registerFonts(fonts)
  loadLanguages(languages)
  layouts.forEach(loadLayout)
  prepared = wanted
}
