import type { Decimal } from "./document"
import { add } from "./money"

/** Why an order of the past needs no invoice. */
export type SkipReason = "has_document" | "draft_order" | "cancelled"

/** What became of one order, or would. */
export type HistoryOutcome =
  | { kind: "invoiced"; currency_code: string; total: Decimal; corrections: number }
  | { kind: "drafted"; rules: string[] }
  | { kind: "skipped"; why: SkipReason }
  | { kind: "failed" }

/** What a run over the orders of the past did, or would do. */
export interface HistoryReport {
  invoiced: number
  /** Credit and debit notes for what happened to the orders since. */
  corrections: number
  drafted: number
  failed: number
  skipped: Record<SkipReason, number>
  /** How many drafts each rule keeps from being issued. */
  rules: Record<string, number>
  /** What was invoiced, by currency. */
  sums: Record<string, { count: number; total: Decimal }>
}

export const EMPTY_REPORT: HistoryReport = {
  invoiced: 0,
  corrections: 0,
  drafted: 0,
  failed: 0,
  skipped: { has_document: 0, draft_order: 0, cancelled: 0 },
  rules: {},
  sums: {},
}

const withRules = (rules: Record<string, number>, broken: string[]) =>
  [...new Set(broken)].reduce((counted, rule) => ({ ...counted, [rule]: (counted[rule] ?? 0) + 1 }), rules)

/** Takes a report and what became of one more order; gives the report with it. */
export function addOutcome(report: HistoryReport, outcome: HistoryOutcome): HistoryReport {
  switch (outcome.kind) {
    case "invoiced": {
      const { count, total } = report.sums[outcome.currency_code] ?? { count: 0, total: "0" }
      const sums = { ...report.sums, [outcome.currency_code]: { count: count + 1, total: add(total, outcome.total) } }
      return { ...report, invoiced: report.invoiced + 1, corrections: report.corrections + outcome.corrections, sums }
    }
    case "drafted":
      return { ...report, drafted: report.drafted + 1, rules: withRules(report.rules, outcome.rules) }
    case "skipped":
      return { ...report, skipped: { ...report.skipped, [outcome.why]: report.skipped[outcome.why] + 1 } }
    case "failed":
      return { ...report, failed: report.failed + 1 }
  }
}
