// @ts-check
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs"
import path from "node:path"
import { runChild } from "./child.mjs"
import { dashboard, local, medusaCli, root, store } from "./paths.mjs"
import { codeOf, Refusal } from "./refusal.mjs"

const SKIPPED = new Set(["node_modules", ".medusa", "__tests__", "public", "static"])

/**
 * Every file under the given paths, without what no build reads.
 * @param {string[]} paths relative to the repository
 * @returns {string[]}
 */
function filesOf(paths) {
  return paths.flatMap((relative) => {
    const absolute = path.join(root, relative)
    if (!existsSync(absolute)) return []
    if (!statSync(absolute).isDirectory()) return [relative]
    const entries = readdirSync(absolute, { withFileTypes: true })
    // Links lead to top-level folders, which are listed by themselves.
    const names = entries.filter((entry) => !SKIPPED.has(entry.name) && !entry.isSymbolicLink() && entry.name !== "__admin-extensions__.js")
    return filesOf(names.map((entry) => path.join(relative, entry.name)).sort())
  })
}

/**
 * One hash over names and contents: the same sources give the same hash on every machine.
 * @param {string[]} paths
 */
export function hashOf(paths) {
  const hash = createHash("sha256").update(process.versions.node.split(".")[0])
  for (const file of filesOf(paths)) hash.update(`\n${file}\n`).update(readFileSync(path.join(root, file)))
  return hash.digest("hex").slice(0, 32)
}

const PLUGIN_INPUTS = ["src", "admin", "migrations", "tsconfig.json", "package.json", "package-lock.json"]
const PLUGIN_OUTPUTS = [".medusa/server/src/modules/invoicing/index.js", ".medusa/server/src/admin/index.mjs"]

/** What decides the tables and first rows of the demo store. */
export const DATABASE_INPUTS = ["migrations", "src/modules", "src/links", "integration-tests/store/src/seed", "integration-tests/store/src/scripts", "integration-tests/store/medusa-config.ts", "package-lock.json"]

/**
 * Builds only when the sources, or what was built from them, changed since the last time.
 * @param {{ name: string, inputs: string, outputs: string[], build: () => Promise<unknown> }} target
 */
async function rebuild({ name, inputs, outputs, build }) {
  const stamps = path.join(local, "stamps")
  const stamp = path.join(stamps, name)
  const state = () => `${inputs} ${outputs.map((output) => (existsSync(output) ? statSync(output).mtimeMs : "missing")).join(" ")}`
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === state() && outputs.every((output) => existsSync(output))) return false
  rmSync(stamp, { force: true })
  await build()
  mkdirSync(stamps, { recursive: true })
  writeFileSync(stamp, state())
  return true
}

/** Makes `.medusa/server`, what the npm package ships. Answers whether anything had to be done. */
export function buildPlugin() {
  return rebuild({
    name: "plugin",
    inputs: hashOf(PLUGIN_INPUTS),
    outputs: PLUGIN_OUTPUTS.map((file) => path.join(root, file)),
    build: () => runChild(process.execPath, [medusaCli, "plugin:build"], { cwd: root, env: buildEnv(), name: "medusa plugin:build" }),
  })
}

/** Makes the dashboard of the demo store, with the plugin's pages in it; needs the built plugin. */
export function buildDashboard() {
  const bundle = path.join(root, PLUGIN_OUTPUTS[1])
  const content = createHash("sha256").update(readFileSync(bundle)).digest("hex")
  return rebuild({
    name: "dashboard",
    inputs: `${content} ${hashOf(["package-lock.json", "integration-tests/store/medusa-config.ts"])}`,
    outputs: [path.join(dashboard, "index.html")],
    build: async () => {
      const env = { ...buildEnv(), DATABASE_URL: "postgres://localhost/none", NODE_OPTIONS: "--max-old-space-size=3072" }
      await runChild(process.execPath, [medusaCli, "build", "--admin-only", "--no-lint"], { cwd: store, env, name: "medusa build" })
      rmSync(dashboard, { recursive: true, force: true })
      mkdirSync(path.dirname(dashboard), { recursive: true })
      renameSync(path.join(store, ".medusa", "admin"), dashboard)
    },
  })
}

function buildEnv() {
  return { ...process.env, NODE_ENV: "production", MEDUSA_DISABLE_TELEMETRY: "true" }
}

/** The folders that building and running write into. */
export function requireWritable() {
  for (const folder of [local, path.join(root, ".medusa"), path.join(store, ".medusa"), path.join(store, "public")]) {
    try {
      mkdirSync(folder, { recursive: true })
      writeFileSync(path.join(folder, ".probe"), "")
      rmSync(path.join(folder, ".probe"))
    } catch (error) {
      throw new Refusal(`Cannot write to ${folder} (${codeOf(error)}): give this user the right to write there, or clone the repository somewhere else.`)
    }
  }
}
