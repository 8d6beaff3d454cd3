import { BigNumber } from "bignumber.js"
import type { Operation } from "./operation"
import type { Story } from "./story"

type Of<Name extends Operation["do"]> = Extract<Operation, { do: Name }>

interface Payment {
  id: string
  amount: number
  captured_at: string | null
  canceled_at: string | null
  captures: { amount: number }[]
  refunds: { amount: number }[]
}

const sum = (rows: { amount: number }[]) => rows.reduce((total, { amount }) => total.plus(amount), new BigNumber(0))

const cents = (amount: BigNumber): number => amount.decimalPlaces(2, BigNumber.ROUND_DOWN).toNumber()

async function payments(story: Story): Promise<Payment[]> {
  const fields = ["id", "*payment_collections", "*payment_collections.payments", "*payment_collections.payments.captures", "*payment_collections.payments.refunds"]
  const order = await story.order(fields.join(","))
  return order.payment_collections.flatMap((collection: { payments?: Payment[] }) => collection.payments ?? [])
}

/** Takes some or all of what is authorised. */
export async function capture(story: Story, { share }: Of<"capture">): Promise<string> {
  const open = (await payments(story)).find((payment) => !payment.canceled_at && sum(payment.captures).lt(payment.amount))
  if (!open) {
    return "nothing is authorised"
  }
  const left = new BigNumber(open.amount).minus(sum(open.captures))
  const amount = share === 1 ? left.toNumber() : cents(left.times(share))
  if (amount <= 0) {
    return "too little is left"
  }
  await story.desk.office("POST", `/admin/payments/${open.id}/capture`, { amount })
  return String(amount)
}

/** Gives some or all of it back; no goods are asked for. */
export async function refund(story: Story, { share }: Of<"refund">): Promise<string> {
  const paid = (await payments(story)).find((payment) => sum(payment.captures).gt(sum(payment.refunds)))
  if (!paid) {
    return "nothing was paid"
  }
  const left = sum(paid.captures).minus(sum(paid.refunds))
  const amount = share === 1 ? left.toNumber() : cents(left.times(share))
  if (amount <= 0) {
    return "too little is left"
  }
  await story.desk.office("POST", `/admin/payments/${paid.id}/refund`, { amount, note: "model" })
  story.refunded()
  return String(amount)
}

/** Records what was paid outside the shop for what is still owed. */
export async function markAsPaid(story: Story): Promise<string> {
  const order = await story.order("id,*payment_collections,*summary")
  const waiting = order.payment_collections.find(({ status }: { status: string }) => status === "not_paid")
  const owed = new BigNumber(order.summary?.pending_difference ?? 0)
  if (!waiting && owed.lte(0)) {
    return "nothing is owed"
  }
  const { office } = story.desk
  const collection = waiting ?? (await office("POST", "/admin/payment-collections", { order_id: story.orderId, amount: owed.toNumber() })).payment_collection
  await office("POST", `/admin/payment-collections/${collection.id}/mark-as-paid`, { order_id: story.orderId })
  return String(collection.amount)
}

/** Lowers what Medusa asks for, without a word to anyone: no event, no goods, no refund. */
export async function addCreditLine(story: Story, { share }: Of<"add a credit line">): Promise<string> {
  const order = await story.order("id,*summary")
  const amount = cents(new BigNumber(order.summary?.pending_difference ?? 0).times(share))
  if (amount === 0) {
    return "nothing is owed"
  }
  await story.desk.office("POST", `/admin/orders/${story.orderId}/credit-lines`, { amount, reference: "goodwill", reference_id: `${story.lane}-${story.told.length}` })
  return String(amount)
}
