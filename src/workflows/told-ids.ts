/**
 * The ids that an event tells, each once. In: what stands where an id is expected. Medusa's row events carry a list where one action wrote several
 * rows, and a store's own code may emit anything: what is no id is passed over, because a query for `undefined` finds every row there is.
 */
export function toldIds(told: unknown): string[] {
  const some = Array.isArray(told) ? told : [told]
  return [...new Set(some.filter((id): id is string => typeof id === "string" && id !== ""))]
}
