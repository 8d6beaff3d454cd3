import { admin } from "./demo-store"

interface Check {
  id: string
  count: number
  last_run_at: string | null
}

const wrongOf = (health: { checks: Check[] }) =>
  Object.fromEntries(health.checks.filter(({ count }) => count > 0).map(({ id, count }) => [id, count]))

/** Runs the checks of the whole store and says what is wrong. */
export const checkNow = async () => wrongOf(await admin("POST", "/admin/invoicing/health", {}))

/** What the last run of each check found wrong, by check. */
export const wrong = async () => wrongOf(await admin("GET", "/admin/invoicing/health"))

/** What a check has found. */
export const found = async (check: string) => (await admin("GET", `/admin/invoicing/health/${check}`)).items
