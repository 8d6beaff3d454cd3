import { BigNumber, PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils"
import type { AuthorizePaymentOutput, GetPaymentStatusOutput, ProviderWebhookPayload, WebhookActionResult } from "@medusajs/framework/types"
import { DemoCardProvider } from "../demo-card/service"

/** A wallet: the buyer agrees at checkout, and a webhook `{ session_id, amount }` says later that the money has moved. */
export class DemoWalletProvider extends DemoCardProvider {
  static identifier = "wallet"

  async authorizePayment(): Promise<AuthorizePaymentOutput> {
    return { status: PaymentSessionStatus.AUTHORIZED, data: {} }
  }
  async getPaymentStatus(): Promise<GetPaymentStatusOutput> {
    return { status: PaymentSessionStatus.AUTHORIZED, data: {} }
  }
  async getWebhookActionAndData({ data }: ProviderWebhookPayload["payload"]): Promise<WebhookActionResult> {
    const { session_id, amount } = data as { session_id: string; amount: number }
    return { action: PaymentActions.SUCCESSFUL, data: { session_id, amount: new BigNumber(amount) } }
  }
}
