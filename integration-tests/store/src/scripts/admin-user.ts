import type { ExecArgs } from "@medusajs/framework/types"
import { ensureAdmin } from "../seed/admin"

/** Makes the user of ADMIN_EMAIL, or gives them the password of ADMIN_PASSWORD. */
export default async function adminUser({ container }: ExecArgs) {
  await ensureAdmin(container)
}
