import { createRequire } from "node:module"
import path from "node:path"

/** Loads a module as the store's own code would: "./src/x" from the folder it runs in, a name from its packages. */
export const storeRequire = () => createRequire(path.join(process.cwd(), "medusa-config.js"))
