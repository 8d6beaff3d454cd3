import { spawn } from "node:child_process"
import path from "node:path"

const root = path.resolve(__dirname, "../..")

/** Makes orders without any event, in a process of their own; gives their ids in the same order. */
export function importOrders(inputs: Record<string, unknown>[]): Promise<string[]> {
  const cli = path.join(root, "node_modules", "@medusajs", "cli", "cli.js")
  const child = spawn(process.execPath, [cli, "exec", "../helpers/order-without-event.ts"], {
    cwd: path.join(root, "integration-tests", "store"),
    env: {
      ...process.env,
      NODE_ENV: "production",
      NODE_OPTIONS: "",
      DISABLE_DASHBOARD: "true",
      MEDUSA_DISABLE_TELEMETRY: "true",
      JWT_SECRET: "only-for-the-demo-store",
      COOKIE_SECRET: "only-for-the-demo-store",
      ORDERS: JSON.stringify(inputs),
    },
    stdio: ["ignore", "pipe", "pipe"],
  })
  let output = ""
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => (output += String(chunk)))
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject)
    child.once("close", () => {
      const ids = /^ORDERS=(.*)$/m.exec(output)
      return ids ? resolve(JSON.parse(ids[1])) : reject(new Error(`The orders were not made:\n${output.slice(-3000)}`))
    })
  })
}
