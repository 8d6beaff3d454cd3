// @ts-check
import { fileURLToPath } from "node:url"
import path from "node:path"

export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "")
export const store = path.join(root, "integration-tests", "store")

/** Everything that `npm start` and `npm test` leave behind: databases, files, logs, stamps. Never committed. */
export const local = path.join(root, ".local")
export const medusaCli = path.join(root, "node_modules", "@medusajs", "cli", "cli.js")

/** Where `medusa start` looks for the built dashboard. */
export const dashboard = path.join(store, "public", "admin")
