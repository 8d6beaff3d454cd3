/**
 * Every way a promise of the invoice core can be broken, with the HTTP status it gets when it reaches a route.
 * Medusa's own error handler answers with the status and the message of an error that carries both.
 */
const STATUS = {
  "invalid-amount": 400,
  "unknown-currency": 400,
  "cannot-allocate": 400,
  "invalid-series": 400,
  "invalid-profile": 400,
  "invalid-payment": 400,
  "invalid-key": 400,
  "cannot-print": 400,
  "not-found": 404,
  "not-a-draft": 409,
  "not-issued": 409,
  "nothing-to-invoice": 409,
  "nothing-to-print": 409,
  "profile-in-use": 409,
  "stale-plan": 409,
  "key-reused": 409,
  "nothing-open": 409,
  "not-reversible": 409,
  "cannot-credit": 409,
  "cannot-amend": 409,
  "file-not-ready": 409,
  "already-running": 409,
  busy: 409,
  "not-running": 409,
  "file-damaged": 500,
  "rate-limited": 429,
  "too-slow": 500,
} as const

export type ErrorCode = keyof typeof STATUS

/** A broken promise of the invoice core. The message says what is wrong and what to do, without personal data. */
export class InvoicingError extends Error {
  readonly code: ErrorCode
  readonly status: number
  readonly statusCode: number
  /** The message may be shown to whoever asked; from 500 on Medusa hides it, but not under the name of its own error. */
  readonly expose?: true
  readonly type?: "unexpected_state"

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = "InvoicingError"
    this.code = code
    this.status = STATUS[code]
    this.statusCode = STATUS[code]
    if (this.status < 500) {
      this.expose = true
    } else {
      this.type = "unexpected_state"
    }
  }
}

/** Gives an error back its class: Medusa's workflow engine hands on a plain copy of what a step threw. */
export function reviveError(error: unknown): unknown {
  const { name, code, message } = (error ?? {}) as { name?: unknown; code?: unknown; message?: unknown }
  const known = name === "InvoicingError" && typeof code === "string" && code in STATUS
  return known ? new InvoicingError(code as ErrorCode, String(message), { cause: error }) : error
}
