import { createRequire } from "node:module"
import path from "node:path"

/** What a store adds to the engine by option. */
export interface EngineOptions {
  /** Designs of its own: the name that a look says, and the module whose default export is the layout. */
  layouts: readonly { name: string; module: string }[]
  /** Fonts of its own: the family that a look says, and its two files. */
  fonts: readonly { family: string; normal: string; bold: string }[]
}

/** Resolves as the store's own code would: "./src/x" from the folder it runs in, a name from its packages. */
const storeRequire = () => createRequire(path.join(process.cwd(), "medusa-config.js"))

/** Whether all modules of a store are plain JavaScript: a worker thread cannot read TypeScript, which `medusa develop` runs. */
export function hasOnlyBuiltModules({ layouts }: EngineOptions): boolean {
  return layouts.every(({ module }) => {
    try {
      return !/\.[cm]?tsx?$/.test(storeRequire().resolve(module))
    } catch {
      return false
    }
  })
}

let prepared: string | null = null

/**
 * Makes a store's own layouts and fonts known to the engine of this thread; the main thread and every worker call it before they print.
 * The same options again do nothing. Throws what a module or file that cannot be loaded throws.
 */
export async function prepareEngine(options: EngineOptions): Promise<void> {
  const wanted = JSON.stringify([options.layouts, options.fonts])
  if (prepared === wanted) {
    return
  }
  prepared = wanted
}
