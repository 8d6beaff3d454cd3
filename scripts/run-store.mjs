// @ts-check
// A demo store for a test or a measurement: `DATABASE_URL=… node scripts/run-store.mjs` writes one line of JSON
// when it answers ({ url, port, pid }) and runs until it is stopped. `pid` is the process that a crash test kills.
import { stopEverything } from "./lib/child.mjs"
import { Refusal, runMain } from "./lib/refusal.mjs"
import { startStore } from "./lib/store-process.mjs"

await runMain(async () => {
  const databaseUrl = process.env.DATABASE_URL
  if (!databaseUrl) throw new Refusal("Set DATABASE_URL to a migrated and seeded database.")
  const port = process.env.PORT ? Number(process.env.PORT) : undefined
  const signal = new Promise((resolve) => {
    for (const name of /** @type {NodeJS.Signals[]} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(name, resolve)
  })
  try {
    const store = await startStore({ databaseUrl, port, filesDir: process.env.PRIVATE_FILES_DIR, logFile: process.env.STORE_LOG })
    console.log(JSON.stringify({ url: store.url, port: store.port, pid: store.pid }))
    await Promise.race([signal, store.exited])
  } finally {
    await stopEverything()
  }
})
process.exit()
