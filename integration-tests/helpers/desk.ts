import { adminHeaders, send, shopHeaders, storeUrl } from "./demo-store"

/** A call that a store answered with anything but success. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly call: string,
    readonly said: string
  ) {
    super(`${call} answered ${status}: ${said.slice(0, 400)}`)
  }
}

// Any: answers of every kind are read.
export type Ask = (method: string, path: string, body?: unknown) => Promise<any>

/** A shop front and a back office on one store. */
export interface Desk {
  shop: Ask
  office: Ask
}

interface DeskOptions {
  /** Another process than the demo store of the test. */
  base?: () => string
  /** Sent with every call. */
  headers?: () => Record<string, string>
}

/** A desk whose calls throw `Refused` when the store says no. */
export function openDesk({ base = storeUrl, headers = () => ({}) }: DeskOptions = {}): Desk {
  const shopper = shopHeaders()
  const ask =
    (who: () => Promise<Record<string, string>>): Ask =>
    async (method, path, body) => {
      const answer = await send(method, path, { body, base: base(), headers: { ...(await who()), ...headers() } })
      if (answer.status < 200 || answer.status > 299) {
        throw new Refused(answer.status, `${method} ${path}`, answer.text)
      }
      return answer.body
    }
  return { shop: ask(async () => shopper), office: ask(adminHeaders) }
}
