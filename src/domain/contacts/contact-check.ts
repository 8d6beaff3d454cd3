/** What a contact check says: the value as it should be kept, or why it cannot be used. */
export type ContactCheck = { valid: true; value: string } | { valid: false; reason: ContactFault }

/** "country" means: without a country nobody can tell. */
export type ContactFault = "empty" | "format" | "check-digits" | "country"

/** Takes a value that passed; gives the answer that keeps it. */
export function accepted(value: string): ContactCheck {
  return { valid: true, value }
}

/** Takes why a value failed; gives the answer that says so. */
export function refused(reason: ContactFault): ContactCheck {
  return { valid: false, reason }
}
