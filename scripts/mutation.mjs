// @ts-check
// `npm run mutation`: changes src/domain in a thousand small ways and says which changes no test notices. Stryker is not a dependency of the
// project: it is installed beside it, in a version that is fixed here, when it is first asked for. Arguments are handed on to Stryker.
import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import os from "node:os"
import path from "node:path"
import { runChild, startChild, stopEverything } from "./lib/child.mjs"
import { local, root } from "./lib/paths.mjs"
import { runMain } from "./lib/refusal.mjs"

const [unit] = createRequire(import.meta.url)("../jest.config.js").projects
const VERSION = "9.6.1"
/** The pure tests of domain and mapping. The laws of the totals take half a minute for each run: thousands of runs are left to the examples. */
const TESTS = ["<rootDir>/src/{domain,mapping}/**/__tests__/**/!(totals.property).spec.ts"]
const folder = path.join(local, "mutation")
const bin = path.join(folder, "node_modules", "@stryker-mutator", "core", "bin", "stryker.js")
const config = path.join(folder, "stryker.config.json")

const settings = {
  plugins: [path.join(folder, "node_modules", "@stryker-mutator", "jest-runner", "dist", "src", "index.js")],
  testRunner: "jest",
  testRunnerNodeArgs: ["--experimental-vm-modules"],
  coverageAnalysis: "perTest",
  mutate: ["src/domain/**/*.ts", "!src/domain/**/__tests__/**"],
  jest: { projectType: "custom", config: { ...unit, testMatch: TESTS }, enableFindRelatedTests: true },
  ignorePatterns: ["*", "!src", "!src/domain", "!src/domain/**", "!src/mapping", "!src/mapping/**", "!src/types", "!src/types/**", "!package.json", "!tsconfig.json"],
  concurrency: Math.max(1, os.availableParallelism()),
  timeoutMS: 10000,
  reporters: ["clear-text", "progress-append-only", "html", "json"],
  htmlReporter: { fileName: path.join(folder, "report.html") },
  jsonReporter: { fileName: path.join(folder, "report.json") },
  incremental: true,
  incrementalFile: path.join(folder, "incremental.json"),
  tempDirName: path.join(folder, "sandbox"),
  allowConsoleColors: false,
  clearTextReporter: { allowColor: false, logTests: false },
}

await runMain(async () => {
  mkdirSync(folder, { recursive: true })
  if (!existsSync(bin)) {
    writeFileSync(path.join(folder, "package.json"), JSON.stringify({ private: true }))
    const packages = [`@stryker-mutator/core@${VERSION}`, `@stryker-mutator/jest-runner@${VERSION}`]
    await runChild("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", ...packages], { cwd: folder, name: "npm install" })
  }
  writeFileSync(config, JSON.stringify(settings, null, 2))
  try {
    const logFile = path.join(folder, "log.txt")
    console.log(`All of src/domain takes many hours on two cores; --mutate <file>,<file> looks at some. How far it is: ${logFile}`)
    const child = startChild(process.execPath, [bin, "run", config, ...process.argv.slice(2)], { cwd: root, logFile })
    const code = await child.exited
    console.log(child.log().trim())
    console.log(`\nThe whole report: ${path.join(folder, "report.html")}`)
    return code === 0 ? 0 : 1
  } finally {
    await stopEverything()
  }
})
process.exit()
