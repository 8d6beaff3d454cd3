// @ts-check

/** An answer that was not 2xx; its message says which call and what the server said. */
export class HttpFailure extends Error {
  plain = true

  /**
   * @param {string} call
   * @param {number} status
   * @param {any} body
   */
  constructor(call, status, body) {
    super(`${call} answered ${status}: ${body?.message ?? JSON.stringify(body)?.slice(0, 300)}`)
    this.status = status
    this.body = body
  }
}

/**
 * @typedef {(method: string, path: string, body?: unknown) => Promise<any>} Call sends and receives JSON, throws HttpFailure
 */

/**
 * @param {string} base
 * @param {Record<string, string>} headers
 * @returns {Call}
 */
export function jsonClient(base, headers) {
  return async (method, path, body) => {
    const response = await fetch(`${base}${path}`, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { "content-type": "application/json" }) },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const text = await response.text()
    const answer = text ? parse(text) : null
    if (!response.ok) throw new HttpFailure(`${method} ${path}`, response.status, answer)
    return answer
  }
}

/** @param {string} text */
function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return { message: text.slice(0, 300) }
  }
}

/**
 * A token for "user" (dashboard) or "customer".
 * @param {string} base
 * @param {"user" | "customer"} actor
 * @param {{ email: string, password: string }} credentials
 */
export async function signIn(base, actor, { email, password }) {
  const { token } = await jsonClient(base, {})("POST", `/auth/${actor}/emailpass`, { email, password })
  return /** @type {string} */ (token)
}
