// @ts-check
// `npm run migration:new`: compares the models with the last migration and writes the next one to migrations/.
import { chmodSync, mkdtempSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { runChild, stopEverything } from "./lib/child.mjs"
import { medusaCli, root } from "./lib/paths.mjs"
import { startPostgres } from "./lib/postgres.mjs"
import { runMain } from "./lib/refusal.mjs"

await runMain(async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "invoicing-migration-"))
  chmodSync(folder, 0o711)
  try {
    const { host, port, user, password } = await startPostgres({ dataDir: path.join(folder, "postgres"), durable: false })
    const env = { ...process.env, DB_HOST: host, DB_PORT: String(port), DB_USERNAME: user, DB_PASSWORD: password, MEDUSA_DISABLE_TELEMETRY: "true" }
    console.log((await runChild(process.execPath, [medusaCli, "plugin:db:generate"], { cwd: root, env, name: "medusa plugin:db:generate" })).trim())
  } finally {
    await stopEverything()
    rmSync(folder, { recursive: true, force: true })
  }
})
process.exit()
