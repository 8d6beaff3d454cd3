import type { MedusaResponse } from "@medusajs/framework/http"

/** Nothing but the page's own style may load; nobody may frame it, index it, cache it or learn its address from a link. */
const HEADERS = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy":
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
  "Referrer-Policy": "no-referrer",
  "X-Robots-Tag": "noindex, nofollow",
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "private, no-store",
}

/** Answers with a page of ours. */
export function sendPage(res: MedusaResponse, status: number, html: string): void {
  res.status(status).set(HEADERS).send(html)
}
