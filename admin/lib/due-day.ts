export const DAY = 24 * 60 * 60 * 1000
const HALF_A_DAY = DAY / 2

/**
 * `due_at` is the instant at which the due day is over where the seller is.
 * Half a day earlier is the same calendar day for nearly every reader, in whatever time zone.
 */
export const middleOfDueDay = (dueAt: string) => shift(dueAt, -HALF_A_DAY)

/** The other way about, for a filter: an instant of a day as `due_at` counts it. */
export const toDueAt = (instant: string) => shift(instant, HALF_A_DAY)

const shift = (instant: string, milliseconds: number) =>
  new Date(new Date(instant).getTime() + milliseconds).toISOString()
