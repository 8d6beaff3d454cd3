import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Issue } from "../../domain/document"
import { DEFAULT_LOOK, type Look } from "../../domain/look"
import type { Logo } from "../../domain/profile"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { ENGINE_VERSION } from "../../pdf/engine-version"

/** What a file was printed with besides its document: kept on its row, so that it can be made again when the look has changed since. */
export interface PrintedWith {
  engine: string
  /** Of `invoice_look`. */
  look_id: string
  /** Where its printed link leads; null when it has none. */
  base_url: string | null
  /** What of the page could not be printed as it was asked for; files of before that was kept have none. */
  findings?: Issue[]
}

/** A look with its logo, as the engine takes them. */
export interface Dress {
  look: Look
  logo: Logo | null
}

/** JSON whose keys stand in one order: PostgreSQL gives them back in its own. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(ordered)
  }
  if (value === null || typeof value !== "object") {
    return value
  }
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, ordered(inner)]))
}

/** The hash under which a look with its logo is kept. */
export const lookId = (dress: Dress): string =>
  createHash("sha256").update(JSON.stringify(ordered(dress))).digest("hex")

/** How a profile's documents look now. A profile that is gone prints plainly. */
export async function currentDress(container: MedusaContainer, profileId: string): Promise<Dress> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const [profile] = await service.listInvoiceProfiles({ id: profileId }, { select: ["id", "look", "logo"], take: 1 })
  return { look: { ...DEFAULT_LOOK, ...(profile?.look as Partial<Look> | undefined) }, logo: (profile?.logo ?? null) as Logo | null }
}

/** How a file looked when it was printed first; null when that was not kept. */
export async function dressOf(container: MedusaContainer, printed: PrintedWith): Promise<Dress | null> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const [row] = await service.listInvoiceLooks({ id: printed.look_id }, { take: 1 })
  return row ? { look: row.look as unknown as Look, logo: (row.logo ?? null) as Logo | null } : null
}

/** Keeps what a file is printed with now. */
export async function keepDress(container: MedusaContainer, dress: Dress, baseUrl: string | null): Promise<PrintedWith> {
  const look_id = lookId(dress)
  await container.resolve<InvoicingModuleService>(INVOICING_MODULE).keepLook({ id: look_id, ...dress })
  return { engine: ENGINE_VERSION, look_id, base_url: baseUrl }
}
