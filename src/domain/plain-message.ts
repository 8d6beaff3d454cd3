const STATEMENT = /^\s*(insert|update|delete|select|with|alter|create|truncate|begin|commit)\b/i

/**
 * What an error says, without personal data: a database driver puts the whole statement with all its values before the cause, and the cause
 * is what a person needs. Takes whatever was thrown, also the plain copy of an error that Medusa's workflow engine hands on.
 */
export function plainMessage(error: unknown): string {
  const { message } = (error ?? {}) as { message?: unknown }
  const text = typeof message === "string" && message ? message : String(error)
  const cut = STATEMENT.test(text) ? text.lastIndexOf(" - ") : -1
  return cut < 0 ? text : text.slice(cut + 3)
}
