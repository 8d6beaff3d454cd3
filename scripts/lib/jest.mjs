// @ts-check
import { mkdirSync, readFileSync, rmSync } from "node:fs"
import path from "node:path"
import { startChild } from "./child.mjs"
import { local, root } from "./paths.mjs"

/** @typedef {{ passed: number, failed: number, skipped: number, output: string }} Outcome */

/**
 * Runs one project of jest.config.js and counts its tests. A project without any spec fails, as jest does.
 * @param {string} project
 * @param {{ env?: NodeJS.ProcessEnv, args?: string[] }} [options]
 * @returns {Promise<Outcome>}
 */
export async function jest(project, { env, args = [] } = {}) {
  const folder = path.join(local, "jest")
  const file = path.join(folder, `${project}.json`)
  mkdirSync(folder, { recursive: true })
  rmSync(file, { force: true })
  const child = startChild(
    process.execPath,
    ["--experimental-vm-modules", path.join(root, "node_modules", "jest", "bin", "jest.js"), "--selectProjects", project, "--json", "--outputFile", file, "--ci", ...args],
    { cwd: root, env: { ...process.env, NODE_ENV: "test", NODE_NO_WARNINGS: "1", FORCE_COLOR: "0", ...env } },
  )
  const code = await child.exited
  const report = read(file)
  // With --json, jest writes the report to the standard output too: only what a person reads is shown.
  const output = child.log().split("\n").filter((line) => !line.startsWith('{"num')).join("\n").trim()
  if (!report) return { passed: 0, failed: 1, skipped: 0, output }
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites
  const unexplained = code !== 0 && failed === 0 ? 1 : 0
  return { passed: report.numPassedTests, failed: failed + unexplained, skipped: report.numPendingTests + report.numTodoTests, output }
}

/**
 * What a stage gives that lacks a program of this machine: told and skipped at home, a failure in CI, where nothing may be left out.
 * @param {string} reason
 * @returns {Outcome}
 */
export function notRun(reason) {
  if (process.env.CI) return { passed: 0, failed: 1, skipped: 0, output: reason }
  console.log(`  ${reason}`)
  return { passed: 0, failed: 0, skipped: 1, output: "" }
}

/**
 * The results of two runs as one.
 * @param {Outcome} one
 * @param {Outcome} other
 * @returns {Outcome}
 */
export const add = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
  output: [one.output, other.output].join("\n").trim(),
})

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch {
    return null
  }
}
