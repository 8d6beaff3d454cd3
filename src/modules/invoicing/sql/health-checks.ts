import type { SqlManager } from "../manager"
import { DAMAGED_FILES, DRAFTS, FAILED_RENDERINGS, FAILED_SYNCS, NOT_RENDERED, RECONCILE_OVERDUE } from "./health-documents"
import { NUMBER_DUPLICATES, NUMBER_GAPS } from "./health-numbers"
import { findingRows } from "./health-rows"
import { DOCUMENTS_DO_NOT_ADD_UP, REFUNDS_WITHOUT_CREDIT, WRONG_TOTALS } from "./health-totals"

/** What each check finds, by its id: read anew each time but for what the reconcile job keeps as findings. */
export const CHECKS: Record<string, string> = {
  "reconcile-overdue": RECONCILE_OVERDUE,
  "orders-without-document": findingRows("orders-without-document"),
  "refunds-without-credit": REFUNDS_WITHOUT_CREDIT,
  "captures-not-in-ledger": findingRows("captures-not-in-ledger"),
  "unexplained-credits": findingRows("unexplained-credits"),
  "failed-syncs": FAILED_SYNCS,
  drafts: DRAFTS,
  "not-rendered": NOT_RENDERED,
  "failed-renderings": FAILED_RENDERINGS,
  "damaged-files": DAMAGED_FILES,
  "number-gaps": NUMBER_GAPS,
  "number-duplicates": NUMBER_DUPLICATES,
  "wrong-totals": WRONG_TOTALS,
  "documents-do-not-add-up": DOCUMENTS_DO_NOT_ADD_UP,
}

/** One thing that a check found, as the database gives it. */
export interface HealthRow {
  subject: string
  order_id: string | null
  order_number: string | null
  invoice_id: string | null
  number: string | null
  currency_code: string | null
  since: Date | null
  error: string | null
  attempts: number | null
  next_attempt_at: Date | null
  data: Record<string, unknown> | null
}

/** How many things each check of our own tables finds, in one question. */
export async function countHealth(sql: SqlManager): Promise<Record<string, number>> {
  const counts = Object.entries(CHECKS).map(([id, found]) => `SELECT '${id}' AS id, count(*)::int AS count FROM (${found}) c`)
  const answer = await sql.execute<{ id: string; count: number }>(counts.join(" UNION ALL "))
  return Object.fromEntries(answer.map(({ id, count }) => [id, count]))
}

/** A page of what a check finds, newest first, and how many there are; nothing for a check that is not of our tables. */
export async function listHealth(
  sql: SqlManager,
  checkId: string,
  { limit, offset }: { limit: number; offset: number }
): Promise<{ items: HealthRow[]; count: number }> {
  const found = CHECKS[checkId] ?? findingRows(checkId.replace(/[^\w:-]/g, ""))
  const items = await sql.execute<HealthRow>(`SELECT * FROM (${found}) c ORDER BY since DESC NULLS LAST, subject LIMIT ? OFFSET ?`, [limit, offset])
  const [{ count }] = await sql.execute<{ count: number }>(`SELECT count(*)::int AS count FROM (${found}) c`)
  return { items, count }
}
