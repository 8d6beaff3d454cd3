import { definePolicies } from "@medusajs/framework/utils"

const RESOURCES = { invoice: "invoices", invoice_profile: "invoicing profiles" }

const OPERATIONS = ["read", "create", "update", "delete"] as const

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What a role may be allowed to do; Medusa enforces it where RBAC is enabled. Medusa passes over a file called `index` here. */
export default definePolicies(
  Object.entries(RESOURCES).flatMap(([resource, words]) =>
    OPERATIONS.map((operation) => ({
      name: `${capital(operation)}${resource.split("_").map(capital).join("")}`,
      resource,
      operation,
      description: `${capital(operation)} ${words}`,
    }))
  )
)
