// @ts-check
// Runs before `npm start` and `npm test`; uses nothing but Node, because there may be nothing else yet.
import { spawnSync } from "node:child_process"
import { existsSync, statSync } from "node:fs"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("..", import.meta.url))
const [major, minor] = process.versions.node.split(".").map(Number)

if (!((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22)) {
  console.error(`✗ Node ${process.versions.node} is too old or unsupported: install Node 20.19 or later, or 22.12 or later.`)
  process.exit(1)
}

/** npm writes this file at the end of every complete installation. */
const installed = `${root}node_modules/.package-lock.json`

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(`${root}package-lock.json`).mtimeMs) {
  console.log("Installing the dependencies (npm ci, one to three minutes) …")
  const npm = process.env.npm_execpath
  const [command, ...args] = npm ? [process.execPath, npm] : ["npm"]
  const { status } = spawnSync(command, [...args, "ci", "--no-audit", "--no-fund"], { cwd: root, stdio: "inherit" })
  if (status !== 0) {
    console.error("✗ npm ci failed; what it said is above.")
    process.exit(1)
  }
}
