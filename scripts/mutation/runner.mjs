// @ts-check
// Stryker's runner for mocha, made quick where a change is read while modules are loaded (a table, or a value that a spec works out between its
// tests). Stryker would start a process for each such change and ask every test. Here the tests that come across it are asked first; then the module
// and those that load it are loaded anew with the change in it, and every spec among them is asked.
import { readFileSync, realpathSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { pathToFileURL } from "node:url"
import { local } from "../lib/paths.mjs"

const { strykerPlugins: [given], strykerValidationSchema } = await import(
  pathToFileURL(path.join(local, "mutation", "node_modules", "@stryker-mutator", "mocha-runner", "dist", "src", "index.js")).href
)
const { cache } = createRequire(import.meta.url)

/** Beside the sources in Stryker's copy: which test comes across which change. One process finds it out, all need it. */
const COVERAGE = "coverage.json"

/** @type {Map<string, string[]> | undefined} */
let coverage

/** @param {string} mutant @returns {string[]} */
function testsOf(mutant) {
  if (!coverage) {
    coverage = new Map()
    for (const [test, hits] of Object.entries(JSON.parse(readFileSync(COVERAGE, "utf8")).perTest)) {
      for (const id of Object.keys(hits)) coverage.set(id, [...(coverage.get(id) ?? []), test])
    }
  }
  return coverage.get(mutant) ?? []
}

const isSpec = (/** @type {string} */ file) => file.endsWith(".spec.js")

/** Which of our modules are loaded, and by whom: asked once, after all specs were loaded. */
function readParents() {
  const ours = path.join(realpathSync(process.cwd()), "src") + path.sep
  /** @type {Map<string, string[]>} */
  const parents = new Map()
  for (const [file, module] of Object.entries(cache)) {
    if (!file.startsWith(ours)) continue
    for (const { filename } of module?.children ?? []) parents.set(filename, [...(parents.get(filename) ?? []), file])
  }
  return parents
}

/** A module and all that load it, through however many others. @param {string} changed @param {Map<string, string[]>} parents */
function dependents(changed, parents) {
  const found = new Set([changed])
  for (const file of found) for (const parent of parents.get(file) ?? []) found.add(parent)
  return found
}

/** @param {any} injector */
function factory(injector) {
  const runner = given.factory(injector)
  const { init, dryRun, mutantRun } = runner
  /** @type {string[]} */
  let specs = []
  /** @type {Map<string, string[]>} */
  let parents
  /** What is loaded with a change in it. @type {Set<string>} */
  let changed = new Set()

  const load = async (/** @type {string[]} */ files) => {
    await init.call(runner)
    const all = runner.mocha.files
    runner.mocha.files = files.length ? files : all
    // `import` would keep what it has loaded once.
    runner.mocha.loadFilesAsync = async () => runner.mocha.loadFiles()
    return all
  }
  const loadAgain = async (/** @type {string[]} */ files, /** @type {Iterable<string>} */ forgotten) => {
    for (const file of forgotten) delete cache[file]
    runner.mocha.dispose()
    runner.loadedEnv = false
    await load(files)
  }

  /** With modules that were loaded without any change. @param {any} options */
  const ask = async (options) => {
    if (changed.size) await loadAgain(specs, [...changed, ...specs])
    changed = new Set()
    return mutantRun.call(runner, options)
  }

  /** With the changed module, and all that load it, loaded anew; specs that do not load it cannot notice. @param {any} options */
  const askAnew = async (options) => {
    if (!parents) {
      if (!runner.loadedEnv) runner.mocha.loadFiles()
      parents = readParents()
    }
    const affected = dependents(realpathSync(options.sandboxFileName.replace(/ts$/, "js")), parents)
    const asked = specs.filter((file) => affected.has(file))
    if (!asked.length) return { status: "survived", nrOfTests: 0 }
    await loadAgain(asked, [...changed, ...affected])
    changed = affected
    return mutantRun.call(runner, options)
  }

  return Object.assign(runner, {
    capabilities: async () => ({ reloadEnvironment: true }),
    init: async () => {
      specs = (await load([])).filter(isSpec)
      runner.mochaAdapter.collectFiles = () => specs
    },
    dryRun: async (/** @type {any} */ options) => {
      const result = await dryRun.call(runner, options)
      if (result.mutantCoverage) writeFileSync(COVERAGE, JSON.stringify(result.mutantCoverage))
      return result
    },
    mutantRun: async (/** @type {any} */ options) => {
      if (options.mutantActivation === "runtime") return ask(options)
      const testFilter = testsOf(options.activeMutant.id)
      const result = testFilter.length ? await ask({ ...options, testFilter, mutantActivation: "runtime" }) : { status: "survived" }
      return result.status === "survived" ? askAnew(options) : result
    },
  })
}
factory.inject = given.factory.inject

export const strykerPlugins = [{ ...given, factory }]
export { strykerValidationSchema }
