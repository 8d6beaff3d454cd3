import { admin, send } from "./demo-store"

/** Tells the store an event again, late or out of order. */
export const tell = (name: string, data: Record<string, unknown>) => admin("POST", "/admin/demo/events", { name, data })

/** The wallet's session of an order's payment collection. */
export async function walletSession(orderId: string): Promise<string> {
  const { order } = await admin("GET", `/admin/orders/${orderId}?fields=id,*payment_collections,*payment_collections.payment_sessions`)
  const sessions = order.payment_collections.flatMap(({ payment_sessions }: { payment_sessions: { id: string; provider_id: string }[] }) => payment_sessions ?? [])
  return sessions.find(({ provider_id }: { provider_id: string }) => provider_id === "pp_wallet_demo").id
}

/** The wallet says that the money has moved, as its server would: Medusa waits five seconds before it listens. */
export async function walletPays(session_id: string, amount: number): Promise<void> {
  const { status } = await send("POST", "/hooks/payment/wallet_demo", { body: { session_id, amount } })
  expect(status).toBe(200)
}

/** The same without the wait. */
export const walletPaysAtOnce = (session_id: string, amount: number) =>
  tell("payment.webhook_received", { provider: "wallet_demo", payload: { data: { session_id, amount }, rawData: "", headers: {} } })
