import { createCustomerAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { CUSTOMER_PASSWORD, CUSTOMERS } from "./people"

export async function seedCustomers(container: MedusaContainer) {
  const auth = container.resolve(Modules.AUTH)
  for (const customerData of CUSTOMERS) {
    const { authIdentity, error } = await auth.register("emailpass", {
      body: { email: customerData.email, password: CUSTOMER_PASSWORD },
    })
    if (!authIdentity) throw new Error(`Cannot register ${customerData.email}: ${error}`)
    await createCustomerAccountWorkflow(container).run({ input: { authIdentityId: authIdentity.id, customerData } })
  }
}
