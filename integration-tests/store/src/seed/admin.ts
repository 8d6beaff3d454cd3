import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** The user of ADMIN_EMAIL exists and signs in with ADMIN_PASSWORD. */
export async function ensureAdmin(container: MedusaContainer) {
  const email = process.env.ADMIN_EMAIL ?? "admin@example.com"
  const password = process.env.ADMIN_PASSWORD ?? "supersecret"
  const auth = container.resolve(Modules.AUTH)

  const [user] = await container.resolve(Modules.USER).listUsers({ email })
  if (user) {
    await auth.updateProvider("emailpass", { entity_id: email, password })
    return
  }
  const { success, authIdentity, error } = await auth.register("emailpass", { body: { email, password } })
  if (!success || !authIdentity) throw new Error(`Cannot register ${email}: ${error}`)
  await createUserAccountWorkflow(container).run({
    input: { authIdentityId: authIdentity.id, userData: { email, first_name: "Store", last_name: "Operator" } },
  })
}
