import { admin } from "./demo-store"

interface Promotion {
  type: "fixed" | "percentage"
  value: number
  currency_code?: string
  is_tax_inclusive?: boolean
}

/** A code that takes something off the items; made when it does not exist yet. */
export async function aPromotion(code: string, { is_tax_inclusive = false, ...method }: Promotion): Promise<string> {
  const { promotions } = await admin("GET", `/admin/promotions?code=${code}`)
  if (!promotions.length) {
    await admin("POST", "/admin/promotions", {
      code,
      type: "standard",
      status: "active",
      is_tax_inclusive,
      application_method: { ...method, target_type: "items", allocation: "across" },
    })
  }
  return code
}
