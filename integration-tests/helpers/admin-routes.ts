import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"

const FOLDER = path.resolve(__dirname, "../../src/api/admin")

/** Every admin route that the plugin has, as "METHOD /path/[id]": read from the files, so that a new one cannot be forgotten. Routes that ask for no login are left out. */
export function adminRoutes(): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "route.ts")
    .flatMap((file) => {
      const text = readFileSync(path.join(FOLDER, file), "utf8")
      const address = `/admin/${path.dirname(file).split(path.sep).join("/")}`
      const methods = [...text.matchAll(/^export const (GET|POST|PUT|PATCH|DELETE)\b/gm)].map(([, method]) => `${method} ${address}`)
      return /^export const AUTHENTICATE = false/m.test(text) ? [] : methods
    })
    .sort()
}
