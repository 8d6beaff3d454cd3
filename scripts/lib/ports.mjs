// @ts-check
import net from "node:net"
import { codeOf, Refusal } from "./refusal.mjs"

/**
 * Listens for a moment: the port that was given, or the error code that forbade it.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<{ port: number, code: string }>}
 */
function probe(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer()
    server.once("error", (error) => resolve({ port, code: codeOf(error) }))
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      const given = typeof address === "object" && address ? address.port : port
      server.close(() => resolve({ port: given, code: "" }))
    })
  })
}

/** A port of this machine that nobody listens on now. */
export async function freePort() {
  return (await probe(0, "127.0.0.1")).port
}

/**
 * @param {number} port
 * @param {string} host
 */
export async function requirePort(port, host) {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Refusal(`PORT=${process.env.PORT} is not a port: use a number from 1 to 65535.`)
  for (const address of new Set([host, "127.0.0.1", "::1"])) {
    const { code } = await probe(port, address)
    if (code === "EADDRINUSE") {
      throw new Refusal(`Port ${port} is taken by another program. Stop it, or choose another: PORT=${port + 1} npm start`)
    }
    if (code === "EACCES") throw new Refusal(`Port ${port} may not be used by this user. Choose one above 1024: PORT=9000 npm start`)
    if (code && address === host) throw new Refusal(`Cannot listen on ${host}:${port} (${code}).`)
  }
}
