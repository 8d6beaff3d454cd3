import type { MedusaResponse } from "@medusajs/framework/http"
import type { Paper } from "../workflows/papers/print-paper"

/** Says beside the PDF what of it could not be printed: findings as JSON, with everything that no header may hold written as in addresses. */
const FINDINGS = "X-Invoicing-Findings"

/** Answers with a paper that was printed for this request. It is shown or saved, as the reader likes, and kept by no cache. */
export function sendPaper(res: MedusaResponse, { bytes, file_name, findings }: Paper): void {
  res.setHeader("Content-Type", "application/pdf")
  res.setHeader("Content-Length", bytes.byteLength)
  res.setHeader("Content-Disposition", `inline; filename="${file_name}"`)
  res.setHeader("Cache-Control", "private, no-store")
  res.setHeader("X-Content-Type-Options", "nosniff")
  if (findings.length) {
    res.setHeader(FINDINGS, encodeURIComponent(JSON.stringify(findings)))
    res.setHeader("Access-Control-Expose-Headers", FINDINGS)
  }
  res.end(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}
