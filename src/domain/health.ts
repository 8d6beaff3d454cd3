/** What is looked at, in the order in which a person should read it. */
export const HEALTH_CHECKS = [
  "reconcile-overdue",
  "orders-without-document",
  "refunds-without-credit",
  "captures-not-in-ledger",
  "unexplained-credits",
  "failed-syncs",
  "drafts",
  "not-rendered",
  "failed-renderings",
  "damaged-files",
  "number-gaps",
  "number-duplicates",
  "wrong-totals",
  "documents-do-not-add-up",
  "local-file-provider",
] as const

export type HealthCheckId = (typeof HEALTH_CHECKS)[number]
