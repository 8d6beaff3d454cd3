import { createHmac } from "node:crypto"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { hashToken } from "../links/token"

/**
 * The token of the link that is printed on a document: always the same for the same document and secret, so that a lost file can be made again
 * byte for byte, and known to nobody without the secret.
 */
export function printedToken(secret: string, invoiceId: string): string {
  return createHmac("sha256", secret).update(`invoicing:printed-link:${invoiceId}`).digest("base64url")
}

/** The address of a hosted page. */
export const pageAddress = (baseUrl: string, token: string): string => `${baseUrl.replace(/\/+$/, "")}/invoices/${token}`

function secretOf(container: MedusaContainer): string | null {
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const secret: unknown = projectConfig?.http?.jwtSecret
  return typeof secret === "string" && secret.length > 0 ? secret : null
}

/**
 * The link that is printed on a document, which works as long as any other link to it (option `link_days`) and ends with them when they are
 * revoked. Null without a public address, or when Medusa's `jwtSecret` is no text.
 */
export async function printedLink(container: MedusaContainer, invoiceId: string, baseUrl: string | null): Promise<string | null> {
  const secret = secretOf(container)
  if (!baseUrl || !secret) {
    return null
  }
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const { link_days } = await service.getOptions()
  const token = printedToken(secret, invoiceId)
  await service.keepLink({
    id: generateEntityId(undefined, "invlink"),
    invoice_id: invoiceId,
    token_hash: hashToken(token),
    expires_at: new Date(Date.now() + link_days * 86_400_000),
  })
  return pageAddress(baseUrl, token)
}
