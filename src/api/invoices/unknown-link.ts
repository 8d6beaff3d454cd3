import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { InvoicingError } from "../../domain/errors"
import { missingPage } from "./hosted-page"
import { sendPage } from "./send-page"

/** Whether a link opens nothing: unknown, expired, ended, or of a document that is gone. */
export function isUnknownLink(error: unknown): boolean {
  return error instanceof InvoicingError && error.code === "not-found"
}

/** Answers it with a page that says so in the reader's language. */
export function sendUnknownLink(req: MedusaRequest, res: MedusaResponse): void {
  sendPage(res, 404, missingPage(req.acceptsLanguages()))
}
