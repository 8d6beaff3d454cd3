import type { MedusaResponse } from "@medusajs/framework/http"
import type { StoredFile } from "../workflows/files/read-stored-file"

/** Answers with a stored file as a download. It is private: no shared cache may keep it. */
export function sendFile(res: MedusaResponse, file: StoredFile): void {
  res.setHeader("Content-Type", file.media_type)
  res.setHeader("Content-Length", file.bytes.length)
  res.setHeader("Content-Disposition", `attachment; filename="${file.file_name.replace(/[^A-Za-z0-9._-]/g, "-")}"`)
  res.setHeader("Cache-Control", "private, no-store")
  res.setHeader("X-Content-Type-Options", "nosniff")
  // Behind a link without a login: no search engine may keep it, and no reader may tell others its address.
  res.setHeader("X-Robots-Tag", "noindex, nofollow")
  res.setHeader("Referrer-Policy", "no-referrer")
  res.setHeader("ETag", `"${file.sha256}"`)
  res.end(file.bytes)
}
