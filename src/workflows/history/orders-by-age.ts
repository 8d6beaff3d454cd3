import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

const PAGE = 200

/** An order of the past, as far as it is decided whether it is invoiced. */
export interface PastOrder {
  id: string
  display_id?: number | string | null
  created_at: string | Date
  status?: string | null
  canceled_at?: string | Date | null
  is_draft_order?: boolean | null
}

/** Orders placed from an instant to before another. */
export interface Span {
  from: Date | null
  to: Date | null
}

const FIELDS = ["id", "display_id", "created_at", "status", "canceled_at", "is_draft_order"]

const FIRST = new Date(0)

const millisecondOf = (order: PastOrder) => new Date(order.created_at).getTime()

/** The place of an order among all others: its millisecond and, within that, its id. */
export const cursorOf = (order: PastOrder): string => `${new Date(order.created_at).toISOString()}|${order.id}`

const inOrder = (one: PastOrder, other: PastOrder) => millisecondOf(one) - millisecondOf(other) || (one.id < other.id ? -1 : 1)

async function fetchOrders(container: MedusaContainer, filters: Record<string, unknown>, order: Record<string, "ASC">): Promise<PastOrder[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters, pagination: { take: PAGE, skip: 0, order } })
  return data as unknown as PastOrder[]
}

/** How many orders lie in a span. */
export async function countOrders(container: MedusaContainer, { from, to }: Span): Promise<number> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { metadata } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: { created_at: { $gte: from ?? FIRST, ...(to ? { $lt: to } : {}) } },
    pagination: { take: 1, skip: 0 },
  })
  return metadata?.count ?? 0
}

/**
 * Orders of a span, oldest first, a page at a time, after a cursor. JavaScript knows milliseconds and PostgreSQL microseconds: so whole
 * milliseconds are read, and a millisecond that holds more than a page (an import) is read by id.
 */
export async function* ordersByAge(container: MedusaContainer, span: Span, cursor: string | null): AsyncGenerator<PastOrder[]> {
  const [instant, id] = cursor?.split("|") ?? []
  let start = instant ? new Date(instant).getTime() : (span.from ?? FIRST).getTime()
  let within: string | null = instant ? id : null
  const end = span.to ? { $lt: span.to } : {}
  for (;;) {
    if (within !== null) {
      const rows = await fetchOrders(container, { created_at: { $gte: new Date(start), $lt: new Date(start + 1) }, id: { $gt: within } }, { id: "ASC" })
      if (rows.length) {
        within = rows[rows.length - 1].id
        yield rows
        continue
      }
      start++
      within = null
    }
    const rows = (await fetchOrders(container, { created_at: { $gte: new Date(start), ...end } }, { created_at: "ASC", id: "ASC" })).sort(inOrder)
    if (!rows.length) {
      return
    }
    const last = millisecondOf(rows[rows.length - 1])
    const whole = rows.length < PAGE ? rows : rows.filter((row) => millisecondOf(row) < last)
    if (whole.length) {
      yield whole
    }
    start = rows.length < PAGE ? last + 1 : last
    within = rows.length < PAGE || whole.length ? null : ""
  }
}
