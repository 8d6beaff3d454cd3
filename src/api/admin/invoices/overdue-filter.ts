/**
 * Turns `overdue` into what the columns say: issued, not settled, and due before `now`. Everything else stays as asked,
 * and both must hold.
 */
export function overdueFilter(filters: Record<string, unknown>, now: Date): Record<string, unknown> {
  const { overdue, ...others } = filters
  if (overdue === undefined) {
    return others
  }
  const open = ["unpaid", "partially_paid"]
  const today = now.toISOString()
  const late = { type: { $ne: "credit_note" }, status: "issued", payment_status: open, due_at: { $lt: today } }
  // Each reason by itself: turned round as a whole, a row without a due date would be neither late nor in time.
  const reasons = [
    { type: "credit_note" },
    { status: { $ne: "issued" } },
    { payment_status: { $nin: open } },
    { due_at: null },
    { due_at: { $gte: today } },
  ]
  return { ...others, $and: [overdue ? late : { $or: reasons }] }
}
