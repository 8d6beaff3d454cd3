import { InvoicingError } from "../domain/errors"
import { registerFonts, type FontFamily } from "./fonts/families"
import { loadLanguages, type OwnLanguage } from "./labels/own-languages"
import type { Layout } from "./layout/design"
import { layoutNames, registerLayout, type LayoutSettings } from "./layout/registry"
import { storeRequire } from "./store-require"

/** What a store adds to the engine by option. */
export interface EngineOptions {
  /** Designs of its own: the name that a look says, and the module whose default export is the layout. */
  layouts: readonly { name: string; module: string }[]
  /** Fonts of its own: the family that a look says, and its files. */
  fonts: readonly FontFamily[]
  /** Languages of its own: the tag, the module whose default export are its words, and the language that gives what it lacks. */
  languages?: readonly OwnLanguage[]
}

/** What a module of a store says: a layout as its default export, and what it brings besides as `settings`. */
interface LayoutModule {
  default?: Layout | { default?: Layout }
  settings?: LayoutSettings
}

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
