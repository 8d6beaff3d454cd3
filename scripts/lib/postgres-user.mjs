// @ts-check
import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { chownSync, cpSync, existsSync, mkdirSync, statSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { Refusal } from "./refusal.mjs"

/** @typedef {{ uid: number, gid: number } | null} SystemUser null: the user who runs this script */

/**
 * PostgreSQL refuses to run as root; an existing unprivileged user runs it then, none is created.
 * @returns {SystemUser}
 */
export function postgresUser() {
  if (process.getuid?.() !== 0) return null
  for (const name of ["postgres", "nobody"]) {
    try {
      const ask = (/** @type {string} */ flag) => Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }))
      return { uid: ask("-u"), gid: ask("-g") }
    } catch {
      // The next name.
    }
  }
  throw new Refusal("PostgreSQL cannot run as root and no user `postgres` or `nobody` exists. Run as an ordinary user, or set DATABASE_URL.")
}

/**
 * Whether a user without special rights can walk down to a path.
 * @param {string} target
 */
function isOpen(target) {
  for (let folder = target; ; folder = path.dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false
    if (folder === path.dirname(folder)) return true
  }
}

/**
 * The paths PostgreSQL works with. A checkout that only root may enter (such as /root) is no use to another user:
 * programs and data are then kept under /var/tmp.
 * @param {SystemUser} user
 * @param {string} dataDir
 * @param {string} native folder of the embedded programs
 */
export function reachable(user, dataDir, native) {
  if (!user) return { dataDir, native }
  const parent = path.dirname(dataDir)
  mkdirSync(parent, { recursive: true })
  if (isOpen(parent) && isOpen(native)) return { dataDir, native }
  const name = createHash("sha256").update(dataDir).digest("hex").slice(0, 12)
  const base = path.join(existsSync("/var/tmp") ? "/var/tmp" : os.tmpdir(), `medusa-plugin-invoicing-${name}`)
  mkdirSync(base, { recursive: true, mode: 0o711 })
  const copy = path.join(base, "native")
  if (!existsSync(copy)) cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  return { dataDir: path.join(base, path.basename(dataDir)), native: copy }
}

/**
 * Makes a folder that belongs to the user who runs PostgreSQL.
 * @param {string} folder
 * @param {SystemUser} user
 */
export function makeOwned(folder, user) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (user) chownSync(folder, user.uid, user.gid)
}
