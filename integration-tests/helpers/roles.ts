import { execFileSync } from "node:child_process"
import path from "node:path"
import { admin, signIn, sql } from "./demo-store"

const store = path.resolve(__dirname, "../store")
const cli = path.resolve(__dirname, "../../node_modules/@medusajs/cli/cli.js")

/** Medusa's role-based access control is off by default: the stores of this file have it, and the tables it needs. */
export function switchOnRoles(): void {
  process.env.MEDUSA_FF_RBAC = "true"
  execFileSync(process.execPath, [cli, "db:migrate", "--execute-all-links"], {
    cwd: store,
    env: { ...process.env, NODE_ENV: "production", NODE_OPTIONS: "", MEDUSA_DISABLE_TELEMETRY: "true", DISABLE_DASHBOARD: "true" },
    stdio: "pipe",
  })
}

let operator: string

/** Makes the operator one who may do everything, or one of a role. */
export async function giveRole(roleId: string): Promise<void> {
  operator ??= (await sql<{ id: string }>(`SELECT id FROM "user" WHERE email = $1`, [process.env.ADMIN_EMAIL]))[0].id
  await sql(`DELETE FROM user_rbac_role WHERE user_id = $1`, [operator])
  await sql(`INSERT INTO user_rbac_role (id, user_id, rbac_role_id) VALUES ('userrole_test', $1, $2)`, [operator, roleId])
}

export const EVERYTHING = "role_super_admin"

/** Answers with the headers of somebody who has exactly these policies, such as "invoice:read". The operator of `admin` must be signed in already. */
export async function allowedTo(policies: readonly string[]): Promise<Record<string, string>> {
  const { policies: known } = (await admin("GET", "/admin/rbac/policies?limit=1000")) as { policies: { id: string; resource: string; operation: string }[] }
  const ids = known.filter(({ resource, operation }) => policies.includes(`${resource}:${operation}`)).map(({ id }) => id)
  if (ids.length !== policies.length) {
    throw new Error(`Medusa knows ${ids.length} of the policies ${policies.join(", ")}.`)
  }
  const { role } = await admin("POST", "/admin/rbac/roles", { name: policies.join(" ") || "nothing", policy_ids: ids })
  await giveRole(role.id)
  const token = await signIn("user", process.env.ADMIN_EMAIL as string, process.env.ADMIN_PASSWORD as string)
  await giveRole(EVERYTHING)
  return { authorization: `Bearer ${token}` }
}

