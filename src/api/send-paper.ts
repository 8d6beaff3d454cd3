import type { MedusaResponse } from "@medusajs/framework/http"
import type { Paper } from "../workflows/papers/print-paper"

/** Answers with a paper that was printed for this request. It is shown or saved, as the reader likes, and kept by no cache. */
export function sendPaper(res: MedusaResponse, { bytes, file_name }: Paper): void {
  res.setHeader("Content-Type", "application/pdf")
  res.setHeader("Content-Length", bytes.byteLength)
  res.setHeader("Content-Disposition", `inline; filename="${file_name}"`)
  res.setHeader("Cache-Control", "private, no-store")
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.end(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}
