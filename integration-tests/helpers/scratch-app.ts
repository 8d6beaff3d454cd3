import { execFile, spawn, type ChildProcess } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import net from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"
import { promisify } from "node:util"
import { Client } from "pg"

const run = promisify(execFile)

const root = path.resolve(__dirname, "../..")
const MAX_OUTPUT = 64 * 1024 * 1024

export interface Packed {
  /** The tarball. */
  file: string
  /** What lies in it. */
  files: string[]
  size: number
}

/** What is left of our own environment in a program of somebody else's. */
const environment = (more: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  npm_config_registry: process.env.npm_config_registry,
  MEDUSA_DISABLE_TELEMETRY: "true",
  ...more,
})

/** Packs the plugin as it is built now. */
export async function pack(folder: string): Promise<Packed> {
  const { stdout } = await run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], { cwd: root, maxBuffer: MAX_OUTPUT })
  const [{ filename, files, size }] = JSON.parse(stdout)
  return { file: path.join(folder, filename), files: files.map((file: { path: string }) => file.path), size }
}

const CONFIG = `import { defineConfig } from "@medusajs/framework/utils"

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: { storeCors: "http://localhost", adminCors: "http://localhost", authCors: "http://localhost", jwtSecret: "scratch", cookieSecret: "scratch" },
  },
  admin: { disable: true },
  plugins: [{ resolve: "medusa-plugin-invoicing" }],
})
`

/** Medusa itself and what its parts share; the plugin's own libraries come from its own package.json. */
function linkMedusa(app: string): void {
  const from = path.join(root, "node_modules")
  const to = path.join(app, "node_modules")
  mkdirSync(path.join(to, "@medusajs"), { recursive: true })
  for (const name of readdirSync(path.join(from, "@medusajs"))) {
    symlinkSync(path.join(from, "@medusajs", name), path.join(to, "@medusajs", name))
  }
  for (const name of ["typescript", "ts-node", "@swc/core", "awilix"]) {
    if (existsSync(path.join(from, name)) && !existsSync(path.join(to, name))) {
      mkdirSync(path.dirname(path.join(to, name)), { recursive: true })
      symlinkSync(path.join(from, name), path.join(to, name))
    }
  }
}

/** A new Medusa application outside the repository with the packed plugin installed. */
export async function makeApp(tarball: string, folder = mkdtempSync(path.join(tmpdir(), "invoicing-app-"))): Promise<string> {
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ name: "scratch", version: "1.0.0", private: true }))
  writeFileSync(path.join(folder, "medusa-config.ts"), CONFIG)
  writeFileSync(
    path.join(folder, "tsconfig.json"),
    JSON.stringify({ "ts-node": { swc: true }, compilerOptions: { target: "ES2021", module: "Node16", moduleResolution: "Node16", esModuleInterop: true, skipLibCheck: true } })
  )
  mkdirSync(path.join(folder, "src"))
  // Its peers are the store's Medusa: a real one is a gigabyte, so that of the repository is linked.
  const options = ["install", "--legacy-peer-deps", "--omit=dev", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", tarball]
  await run("npm", options, { cwd: folder, env: environment({}), maxBuffer: MAX_OUTPUT })
  linkMedusa(folder)
  const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"))
  // The `medusa` command looks for its own name there before it does anything.
  manifest.dependencies = { ...manifest.dependencies, "@medusajs/cli": "*", "@medusajs/framework": "*", "@medusajs/medusa": "*" }
  writeFileSync(path.join(folder, "package.json"), JSON.stringify(manifest))
  return folder
}

export interface App {
  url: string
  log: () => string
  stop: () => Promise<void>
}

const cli = (app: string) => path.join(app, "node_modules", "@medusajs", "cli", "cli.js")

/** Runs a `medusa` command of the application to its end. */
export async function medusa(app: string, databaseUrl: string, args: string[]): Promise<void> {
  await run(process.execPath, [cli(app), ...args], {
    cwd: app,
    env: environment({ NODE_ENV: "production", DATABASE_URL: databaseUrl }),
    maxBuffer: MAX_OUTPUT,
  }).catch((error: { stdout?: string; stderr?: string }) => {
    throw new Error(`medusa ${args.join(" ")} failed:\n${`${error.stdout}\n${error.stderr}`.slice(-4000)}`)
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo
      server.close(() => resolve(port))
    })
  })
}

const ended = (child: ChildProcess) => new Promise<void>((resolve) => (child.exitCode === null ? child.once("exit", () => resolve()) : resolve()))

/** Starts the application and waits until it answers. */
export async function startApp(app: string, databaseUrl: string): Promise<App> {
  const port = await freePort()
  const child = spawn(process.execPath, [cli(app), "start", "--host", "127.0.0.1", "--port", String(port)], {
    cwd: app,
    env: environment({ NODE_ENV: "production", DATABASE_URL: databaseUrl, PORT: String(port) }),
    stdio: ["ignore", "pipe", "pipe"],
  })
  let log = ""
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => (log = (log + String(chunk)).slice(-200_000)))
  }
  const stop = async () => {
    child.kill("SIGTERM")
    const timer = setTimeout(() => child.kill("SIGKILL"), 5000)
    await ended(child)
    clearTimeout(timer)
  }
  const url = `http://127.0.0.1:${port}`
  const end = Date.now() + 120_000
  while (Date.now() < end && child.exitCode === null) {
    if (await fetch(`${url}/health`).then((answer) => answer.ok, () => false)) {
      return { url, log: () => log, stop }
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  await stop()
  throw new Error(`The application did not start:\n${log.slice(-4000)}`)
}

/** An empty database on the server that the tests were given; gives its address and how to drop it. */
export async function makeDatabase(name: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const server = process.env.DATABASE_URL
  if (!server) {
    throw new Error('DATABASE_URL is not set: run these tests with "npm run test:package".')
  }
  const ask = async (text: string) => {
    const client = new Client({ connectionString: server })
    await client.connect()
    await client.query(text).finally(() => client.end())
  }
  await ask(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
  await ask(`CREATE DATABASE "${name}"`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.toString(), drop: () => ask(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`) }
}

export const removeFolder = (folder: string) => rmSync(folder, { recursive: true, force: true })
