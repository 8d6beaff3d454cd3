import { spawn } from "node:child_process"
import { mkdtempSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { Client } from "pg"

const root = path.resolve(__dirname, "../..")

interface OwnStore {
  stop(): Promise<void>
}

async function asServer(run: (client: Client) => Promise<unknown>): Promise<void> {
  const url = new URL(process.env.DATABASE_URL as string)
  url.pathname = "/postgres"
  const client = new Client({ connectionString: url.toString() })
  await client.connect()
  await run(client).finally(() => client.end())
}

/** A fresh clone of the seeded database, for the stories of one file; the calls of this file go there from now on. */
export async function cloneDatabase(name: string): Promise<() => Promise<void>> {
  const before = process.env.DATABASE_URL
  await asServer(async (client) => {
    await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
    await client.query(`CREATE DATABASE "${name}" TEMPLATE "${process.env.TEMPLATE_DATABASE}"`)
  })
  const url = new URL(before as string)
  url.pathname = `/${name}`
  process.env.DATABASE_URL = url.toString()
  return async () => {
    process.env.DATABASE_URL = before
    await asServer((client) => client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`))
  }
}

/** Starts a store on the database that the calls of this file go to, and sends them to it. */
export async function startOwnStore(filesDir = mkdtempSync(path.join(os.tmpdir(), "invoicing-files-"))): Promise<OwnStore> {
  process.env.PRIVATE_FILES_DIR = filesDir
  const child = spawn(process.execPath, [path.join(root, "scripts", "run-store.mjs")], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: "", PORT: "" },
    stdio: ["ignore", "pipe", "pipe"],
  })
  let output = ""
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      output += String(chunk)
      const line = output.split("\n").find((text) => text.startsWith('{"url"'))
      if (line) {
        resolve(JSON.parse(line).url)
      }
    })
    child.stderr.on("data", (chunk) => (output += String(chunk)))
    child.once("exit", () => reject(new Error(`The store did not start:\n${output.slice(-3000)}`)))
  })
  process.env.MEDUSA_URL = url
  return {
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", () => resolve())
        child.kill("SIGTERM")
      }),
  }
}
