// @ts-check
// `npm run mutation`: changes src/domain in thousands of small ways and says which changes no test notices. Stryker and mocha are no dependencies
// of the project: they are installed beside it, in versions that are fixed here, when they are first asked for. Arguments are handed on to Stryker.
import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { runChild, startChild, stopEverything } from "./lib/child.mjs"
import { local, root } from "./lib/paths.mjs"
import { runMain } from "./lib/refusal.mjs"

const PACKAGES = ["@stryker-mutator/core@9.6.1", "@stryker-mutator/mocha-runner@9.6.1", "mocha@11.8.0"]
const folder = path.join(local, "mutation")
const modules = path.join(folder, "node_modules")
const bin = path.join(modules, "@stryker-mutator", "core", "bin", "stryker.js")
const config = path.join(folder, "stryker.config.json")

const settings = {
  plugins: [path.join(root, "scripts", "mutation", "runner.mjs")],
  testRunner: "mocha",
  mochaOptions: {
    require: [path.join(root, "scripts", "mutation", "globals.cjs")],
    spec: ["src/{domain,mapping}/**/__tests__/**/*.spec.js"],
  },
  // Stryker takes the words apart at spaces that have no backslash.
  buildCommand: [process.execPath, path.join(root, "scripts", "mutation", "compile.mjs")].map((word) => word.replaceAll(" ", "\\ ")).join(" "),
  coverageAnalysis: "perTest",
  mutate: ["src/domain/**/*.ts", "!src/domain/**/__tests__/**"],
  ignorePatterns: ["*", "!src", "!src/domain", "!src/domain/**", "!src/mapping", "!src/mapping/**", "!src/types", "!src/types/**", "!package.json", "!tsconfig.json"],
  concurrency: Math.max(1, Math.min(2, os.availableParallelism())),
  timeoutMS: 5000,
  reporters: ["clear-text", "progress-append-only", "html", "json"],
  htmlReporter: { fileName: path.join(folder, "report.html") },
  jsonReporter: { fileName: path.join(folder, "report.json") },
  tempDirName: path.join(folder, "sandbox"),
  allowConsoleColors: false,
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: true },
}

await runMain(async () => {
  mkdirSync(folder, { recursive: true })
  const isInstalled = PACKAGES.every((one) => existsSync(path.join(modules, one.slice(0, one.lastIndexOf("@")), "package.json")))
  if (!isInstalled) {
    writeFileSync(path.join(folder, "package.json"), JSON.stringify({ private: true }))
    await runChild("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", ...PACKAGES], { cwd: folder, name: "npm install" })
  }
  writeFileSync(config, JSON.stringify(settings, null, 2))
  try {
    const logFile = path.join(folder, "log.txt")
    console.log(`How far it is: ${logFile}`)
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
