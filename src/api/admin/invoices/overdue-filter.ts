/**
 * Turns `overdue` into what the columns say: issued, not settled, and due before `now`. Everything else stays as asked,
 * and both must hold.
 */
export function overdueFilter(filters: Record<string, unknown>, now: Date): Record<string, unknown> {
  const { overdue, ...others } = filters
  if (overdue === undefined) {
    return others
  }
  const late = {
    type: { $ne: "credit_note" },
    status: "issued",
    payment_status: ["unpaid", "partially_paid"],
    due_at: { $lt: now.toISOString() },
  }
  return overdue ? { ...others, $and: [late] } : { ...others, $and: [{ $not: late }] }
}
