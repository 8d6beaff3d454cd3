import type { Issue } from "./document"
import type { RuleId } from "./rules"

/** One thing that must hold of a subject. */
export interface Rule<Subject> {
  id: RuleId
  /** Below the subject, e.g. "address.city"; "" is the subject itself. */
  path: string
  severity: Issue["severity"]
  /** English; `{{name}}` is filled from `params`. */
  message: string
  params?: (subject: Subject) => Record<string, string>
  holds: (subject: Subject) => boolean
}

/** Takes rules, a subject and where it stands in its document or profile; gives an issue for each rule that does not hold. */
export function applyRules<Subject>(rules: readonly Rule<Subject>[], subject: Subject, at = ""): Issue[] {
  return rules.filter((rule) => !rule.holds(subject)).map((rule) => issueOf(rule, subject, at))
}

function issueOf<Subject>(rule: Rule<Subject>, subject: Subject, at: string): Issue {
  const params = rule.params?.(subject)
  return {
    rule: rule.id,
    path: [at, rule.path].filter(Boolean).join("."),
    message: rule.message.replace(/\{\{(\w+)\}\}/g, (_, name: string) => params?.[name] ?? ""),
    severity: rule.severity,
    ...(params && { params }),
  }
}
