// @ts-check
import { execFileSync } from "node:child_process"
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"

/**
 * Whether a process lives and its command line names `mark`: the pid of a killed one may belong to another program by now.
 * @param {number} pid
 * @param {string} mark
 */
export function isRunning(pid, mark) {
  try {
    process.kill(pid, 0)
    const command = existsSync("/proc/self/cmdline")
      ? readFileSync(`/proc/${pid}/cmdline`, "utf8")
      : execFileSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" })
    return command.includes(mark)
  } catch {
    return false
  }
}

/** @param {string} file */
export function readPid(file) {
  return existsSync(file) ? Number(readFileSync(file, "utf8")) : 0
}

/**
 * Notes a process; answers how to forget it.
 * @param {string} file
 * @param {number} pid
 */
export function notePid(file, pid) {
  writeFileSync(file, String(pid))
  return () => rmSync(file, { force: true })
}

/**
 * Ends what a killed run left behind.
 * @param {string} file
 * @param {string} mark
 */
export async function endLeftOver(file, mark) {
  const pid = readPid(file)
  if (pid && isRunning(pid, mark)) {
    process.kill(pid, "SIGTERM")
    for (let waited = 0; isRunning(pid, mark) && waited < 5000; waited += 100) await new Promise((resolve) => setTimeout(resolve, 100))
    if (isRunning(pid, mark)) process.kill(pid, "SIGKILL")
  }
  rmSync(file, { force: true })
}
