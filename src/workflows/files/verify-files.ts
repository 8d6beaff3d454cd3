import type { MedusaContainer } from "@medusajs/framework/types"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import type { FileToVerify } from "../../modules/invoicing/sql/health-files"
import { deliverInvoiceWorkflow } from "../deliver-invoice"
import { sha256Of } from "./sha256"
import { readBytes } from "./storage"

const PAGE = 50
/** A storage that cannot be reached is not a thousand damaged files. */
const MOST_UNREADABLE = 5

/** What a verification did. */
export interface Verified {
  verified: number
  damaged: number
}

type Verdict = "sound" | "different" | "unreadable"

async function verdictOf(container: MedusaContainer, file: FileToVerify): Promise<{ verdict: Verdict; error: string }> {
  try {
    const isSame = (await sha256Of(await readBytes(container, file.file_id))) === file.sha256
    return isSame ? { verdict: "sound", error: "" } : { verdict: "different", error: "Its bytes are not those that were stored." }
  } catch (cause) {
    return { verdict: "unreadable", error: cause instanceof Error ? cause.message : String(cause) }
  }
}

async function verify(container: MedusaContainer, file: FileToVerify): Promise<Verdict> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const { verdict, error } = await verdictOf(container, file)
  if (verdict === "sound") {
    await service.recordFileSound({ id: file.id, invoice_id: file.invoice_id })
    return verdict
  }
  await service.recordFileDamaged({ id: file.id, invoice_id: file.invoice_id, format: file.format, error })
  // Rendering is deterministic: most damaged files can be made again, byte for byte.
  await deliverInvoiceWorkflow(container).run({ input: { invoice_id: file.invoice_id }, throwOnError: false })
  return verdict
}

/**
 * Compares stored files with their checksums: damaged ones first, then those longest unverified, until the time is up; those not looked at for
 * 30 days are verified in any case. Yields after each file, so that the run that calls it can say that it is alive.
 */
export async function* verifyFiles(
  container: MedusaContainer,
  { began, until, result }: { began: Date; until: number; result: Verified }
): AsyncGenerator<string> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  let unreadable = 0
  const damaged = new Set<string>()
  for (;;) {
    // What is damaged comes again while the database's clock is behind `began`.
    const files = (await service.listFilesToVerify(began, PAGE)).filter(({ id }) => !damaged.has(id))
    for (const file of files) {
      if (unreadable >= MOST_UNREADABLE || (Date.now() > until && !file.is_late)) {
        return
      }
      const verdict = await verify(container, file)
      unreadable = verdict === "unreadable" ? unreadable + 1 : 0
      result.verified++
      if (verdict !== "sound") {
        damaged.add(file.id)
        result.damaged++
      }
      yield file.id
    }
    if (!files.length) {
      return
    }
  }
}
