import type { Issue } from "../../../src/types"
import type { ProfileValues } from "./form-values"

// What is said of these groups is mended in this input of theirs.
const INPUT_OF: Record<string, string> = { registration: "registration.value", support: "support.email" }

/** "bank_accounts[0].account" → "bank_accounts.0.account": findings and inputs speak of the same place. */
export const toFieldPath = (path: string) => {
  const dotted = path
    .replace(/^(profile|seller)\./, "")
    .replace(/\[(\d+)\]/g, ".$1")
    .replace(/,\s*/g, ".")
  return INPUT_OF[dotted] ?? dotted
}

/** The part of the profile a path lies in: "address.city" → "address". */
export const toProfileKey = (path: string) => toFieldPath(path).split(".")[0]

/** Whether a finding belongs beside the input `name`; a finding on a whole list or group stands at its head. */
export const isAt = (issue: Issue, name: string, values?: Pick<ProfileValues, "tax_codes">) =>
  byTaxCodeIndex(toFieldPath(issue.path), values) === name

// Tax codes are a record in the profile and a list on the page.
const byTaxCodeIndex = (path: string, values?: Pick<ProfileValues, "tax_codes">) => {
  const [head, code, ...rest] = path.split(".")
  const index = head === "tax_codes" && values ? values.tax_codes.findIndex((one) => one.code.trim() === code) : -1
  return index < 0 ? path : [head, index, ...rest].join(".")
}

/** A refused request as a finding beside the input it names, as in "Invalid request: Value for field 'address, city' too big, expected at most: '127'". */
export const toRefusal = (message: string): Issue | undefined => {
  const path = /\bfield '([^']+)'/i.exec(message)?.[1]
  const max = /\bat most: '(\d+)'/i.exec(message)?.[1]
  return path === undefined
    ? undefined
    : { rule: max ? "too-long" : "refused", path: toFieldPath(path), message, severity: "error", ...(max && { params: { max } }) }
}

const GROUPS = ["address", "series"]

/** Whether an input shows the findings of this path itself; those of a whole group stand at the head of the form. */
export const showsOwnFindings = (path: string) => !GROUPS.includes(path)
