// @ts-check
// Run by Stryker in its copy of the repository, once the changes are written into the sources: makes the JavaScript that mocha loads.
import { createRequire } from "node:module"
import { readdirSync, writeFileSync } from "node:fs"
import { transformFileSync } from "@swc/core"

const [unit] = createRequire(import.meta.url)("../../jest.config.js").projects
const [, options] = Object.values(unit.transform)[0]

for (const { parentPath, name } of readdirSync("src", { recursive: true, withFileTypes: true })) {
  if (!/\.ts$/.test(name)) continue
  const file = `${parentPath}/${name}`
  const { code } = transformFileSync(file, { ...options, swcrc: false, module: { type: "commonjs" } })
  writeFileSync(file.replace(/ts$/, "js"), code)
}
