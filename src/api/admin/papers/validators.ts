import { z } from "@medusajs/framework/zod"
import { id } from "../../validators"

export const AdminGetPackingSlip = z.object({ fulfillment_id: id.optional() }).strict()

export type AdminGetPackingSlipType = z.infer<typeof AdminGetPackingSlip>
