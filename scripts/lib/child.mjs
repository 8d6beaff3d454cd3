// @ts-check
import { spawn } from "node:child_process"
import { appendFileSync } from "node:fs"

/** @typedef {{ signal?: NodeJS.Signals, patience?: number }} How a signal, and after how many milliseconds SIGKILL follows */

/**
 * @typedef {object} Child
 * @property {number} pid
 * @property {() => string} log what it has written so far
 * @property {Promise<number>} exited its exit code, 128 when a signal ended it
 * @property {(signal?: NodeJS.Signals) => void} kill
 * @property {() => Promise<void>} stop asks it to end, insists after a while
 */

/**
 * @typedef {object} ChildOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [logFile]
 * @property {number} [uid]
 * @property {number} [gid]
 * @property {How} [how] how it is stopped
 * @property {boolean} [serves] others work with it (a database): it is stopped after them
 */

/** What another program said before it failed; our own stack adds nothing to it. */
export class ChildFailure extends Error {
  plain = true
}

/** @type {Set<Child & { serves: boolean }>} */
const alive = new Set()
let closing = false

/**
 * Starts a program in a process group of its own, so that Ctrl-C in the terminal reaches only us and we end things in order.
 * @param {string} command
 * @param {string[]} args
 * @param {ChildOptions} [options]
 * @returns {Child}
 */
export function startChild(command, args, { logFile, how, serves = false, ...options } = {}) {
  if (closing) throw new ChildFailure("We are stopping.")
  const child = spawn(command, args, { ...options, detached: true, stdio: ["ignore", "pipe", "pipe"] })
  let log = ""
  const keep = (/** @type {string} */ text) => {
    log = (log + text).slice(-400_000)
    if (logFile) appendFileSync(logFile, text)
  }
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", keep)
  /** @type {Promise<number>} */
  const exited = new Promise((resolve) => {
    child.once("error", (error) => (keep(`${error.message}\n`), resolve(127)))
    child.once("close", (code, signal) => resolve(code ?? (signal ? 128 : 1)))
  })
  const kill = (/** @type {NodeJS.Signals} */ signal = "SIGTERM") => signalGroup(child.pid, signal)
  const self = { pid: child.pid ?? -1, log: () => log, exited, kill, serves, stop: () => stopChild(kill, exited, how) }
  alive.add(self)
  void exited.then(() => alive.delete(self))
  return self
}

/**
 * @param {(signal?: NodeJS.Signals) => void} kill
 * @param {Promise<number>} exited
 * @param {How} [how]
 */
async function stopChild(kill, exited, { signal = "SIGTERM", patience = 5000 } = {}) {
  kill(signal)
  const timer = setTimeout(() => kill("SIGKILL"), patience)
  await exited
  clearTimeout(timer)
}

/**
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} signal
 */
function signalGroup(pid, signal) {
  if (!pid || pid < 2) return
  try {
    process.kill(-pid, signal)
  } catch {
    // It has ended already.
  }
}

/** Ends every program that was started here, the databases last; none can be started afterwards. */
export async function stopEverything() {
  closing = true
  for (const serves of [false, true]) {
    await Promise.all([...alive].filter((child) => child.serves === serves).map((child) => child.stop()))
  }
}

/**
 * Runs a program to its end; throws what it wrote when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {ChildOptions & { name?: string }} [options]
 */
export async function runChild(command, args, { name, ...options } = {}) {
  const child = startChild(command, args, options)
  const code = await child.exited
  if (code !== 0) throw new ChildFailure(`${name ?? command} failed (exit ${code}):\n${readable(child.log())}`)
  return child.log()
}

/**
 * The end of a log as a person reads it: Medusa writes one JSON object a line, with stacks, in production mode.
 * @param {string} log
 */
export function readable(log) {
  const lines = log.trim().split("\n").map((line) => {
    try {
      const { level, message } = JSON.parse(line)
      return level === "info" || level === "http" ? "" : `${level}: ${message}`
    } catch {
      return line
    }
  })
  return lines.filter(Boolean).join("\n").slice(-4000)
}
