import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { heardInvoices } from "../lib/heard-invoices"

/** Listens as an accounting system would. */
export default async function hearInvoices({ event }: SubscriberArgs<{ id: string }>): Promise<void> {
  heardInvoices.push(`${event.name} ${event.data.id}`)
}

export const config: SubscriberConfig = {
  event: ["invoice.issued", "invoice.credited", "invoice.paid", "invoice.voided"],
  context: { subscriberId: "demo-hear-invoices" },
}
