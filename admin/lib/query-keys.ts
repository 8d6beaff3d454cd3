/** Cache keys in the dashboard's own order: [resource, "list" | "detail", …]. */
export const queryKeysFactory = <TListQuery = object>(resource: string) => {
  const all = [resource] as const
  return {
    all,
    lists: () => [...all, "list"] as const,
    list: (query?: TListQuery) => [...all, "list", { query }] as const,
    details: () => [...all, "detail"] as const,
    detail: (id: string) => [...all, "detail", id] as const,
  }
}
