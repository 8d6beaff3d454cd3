// @ts-check
import { existsSync, mkdirSync } from "node:fs"
import path from "node:path"
import { ChildFailure, startChild } from "./child.mjs"
import { freePort } from "./ports.mjs"

/** @returns {string | undefined} the server program, when it is installed */
export function findRedis() {
  const folders = (process.env.PATH ?? "").split(path.delimiter)
  return folders.map((folder) => path.join(folder, "redis-server")).find((file) => existsSync(file))
}

/**
 * Starts a Redis of our own on a free port of localhost, which keeps nothing.
 * @param {string} program
 * @param {string} folder
 */
export async function startRedis(program, folder) {
  const port = await freePort()
  const dir = path.join(folder, "redis")
  mkdirSync(dir, { recursive: true })
  const child = startChild(program, ["--port", String(port), "--bind", "127.0.0.1", "--dir", dir, "--save", "", "--appendonly", "no"], { serves: true })
  const end = performance.now() + 10_000
  while (!child.log().includes("Ready to accept connections")) {
    if (performance.now() > end || (await Promise.race([child.exited, pause(50)])) !== undefined) {
      await child.stop()
      throw new ChildFailure(`Redis did not start:\n${child.log()}`)
    }
  }
  return { url: `redis://127.0.0.1:${port}`, stop: child.stop }
}

/**
 * @param {number} milliseconds
 * @returns {Promise<undefined>}
 */
const pause = (milliseconds) => new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds))
