import { randomInt } from "node:crypto"
import http from "node:http"
import { Client } from "pg"

/** What the stage "http" of scripts/test.mjs passes: a running demo store on a database of its own. */
const required = (name: string): string => {
  const value = process.env[name]
  if (!value) {
    throw new Error(`${name} is not set: run these tests with "npm run test:http".`)
  }
  return value
}

export const storeUrl = () => required("MEDUSA_URL")
export const filesDir = () => required("PRIVATE_FILES_DIR")
export const publishableKey = () => required("PUBLISHABLE_KEY")

/** An HTTP answer, whatever its status. `body` is the parsed JSON, or null. */
export interface Answer {
  status: number
  headers: Headers
  text: string
  bytes: Buffer
  // Any: tests read into answers of every kind.
  body: any
}

export interface Sending {
  body?: unknown
  headers?: Record<string, string>
  /** Another store than the demo store. */
  base?: string
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Sends JSON and gives the answer as it is. */
export async function send(method: string, path: string, { body, headers = {}, base = storeUrl() }: Sending = {}): Promise<Answer> {
  const response = await fetch(`${base}${path}`, {
    method,
    redirect: "manual",
    headers: { ...headers, ...(body === undefined ? {} : { "content-type": "application/json" }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const bytes = Buffer.from(await response.arrayBuffer())
  const text = bytes.toString("utf8")
  return { status: response.status, headers: response.headers, text, bytes, body: parsed(text) }
}

/** Sends a path exactly as written: `fetch` would resolve `../` before anything leaves the machine. */
export function sendExactly(path: string, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(storeUrl())
  return new Promise((resolve, reject) => {
    const request = http.get({ hostname, port, path, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on("data", (chunk: Buffer) => chunks.push(chunk))
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString("utf8") }))
    })
    request.on("error", reject)
  })
}

// Any: see Answer.
export type Call = (method: string, path: string, body?: unknown) => Promise<any>

/** Calls that must succeed: anything but 2xx throws what the server said. */
export const caller =
  (headers: Record<string, string>, base = storeUrl()): Call =>
  async (method, path, body) => {
    const answer = await send(method, path, { body, headers, base })
    if (answer.status < 200 || answer.status > 299) {
      throw new Error(`${method} ${path} answered ${answer.status}: ${answer.text.slice(0, 500)}`)
    }
    return answer.body
  }

export async function signIn(actor: "user" | "customer", email: string, password: string): Promise<string> {
  const { token } = await caller({})("POST", `/auth/${actor}/emailpass`, { email, password })
  return token
}

let adminToken: Promise<string> | undefined

/** The headers of the store's operator. */
export async function adminHeaders(): Promise<Record<string, string>> {
  adminToken ??= signIn("user", required("ADMIN_EMAIL"), required("ADMIN_PASSWORD"))
  return { authorization: `Bearer ${await adminToken}` }
}

/** Calls the Admin API as the operator; anything but 2xx throws. */
export const admin: Call = async (method, path, body) => caller(await adminHeaders())(method, path, body)

/** Calls the Admin API as the operator and gives the answer as it is. */
export const askAdmin = async (method: string, path: string, body?: unknown): Promise<Answer> =>
  send(method, path, { body, headers: await adminHeaders() })

/** The headers of a shop front; each caller comes from an address of its own, because attempts are counted by address. */
export function shopHeaders(token?: string): Record<string, string> {
  const address = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`
  return {
    "x-publishable-api-key": publishableKey(),
    "x-forwarded-for": address,
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  }
}

/** Asks the store's own database. */
export async function sql<Row = Record<string, unknown>>(text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: required("DATABASE_URL") })
  try {
    await client.connect()
    return (await client.query(text, values)).rows as Row[]
  } finally {
    await client.end()
  }
}

const PATIENCE = 15_000

/** Asks again until there is an answer; a store works on after it has answered. */
export async function eventually<Found>(what: string, look: () => Promise<Found | null | undefined | false>): Promise<Found> {
  const end = Date.now() + PATIENCE
  for (;;) {
    const found = await look()
    if (found) {
      return found
    }
    if (Date.now() > end) {
      throw new Error(`Not within ${PATIENCE / 1000} seconds: ${what}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
}
