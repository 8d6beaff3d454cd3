/** Every way a promise of the invoice core can be broken. `src/api/errors.ts` turns each into an HTTP status. */
export const ERROR_CODES = [
  "invalid-amount",
  "unknown-currency",
  "cannot-allocate",
  "invalid-series",
  "number-taken",
  "stale-plan",
  "not-found",
  "not-a-draft",
  "not-issued",
  "file-not-ready",
  "file-damaged",
  "rate-limited",
  "invalid-profile",
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/** A broken promise of the invoice core. The message says what is wrong and what to do, without personal data. */
export class InvoicingError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = "InvoicingError"
    this.code = code
  }
}
