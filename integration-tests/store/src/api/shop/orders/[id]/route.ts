import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The page is the same for every order: what it shows, it asks the Store API for. */
const page = (publishableKey: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="publishable-key" content="${publishableKey}">
<title>Qahwa Supply</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/static/shop/order.css">
</head>
<body>
<header><strong>Qahwa Supply</strong><a id="language"></a></header>
<main id="page" aria-live="polite"></main>
<noscript><p>This page needs JavaScript. The link in your invoice e-mail works without it.</p></noscript>
<script type="module" src="/static/shop/order.js"></script>
</body>
</html>
`

/** The order page of the demo store: shows an order and hands out its invoices. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "api_key", fields: ["token"], filters: { type: "publishable", revoked_at: null } })
  res.set({ "Content-Type": "text/html; charset=utf-8", "Referrer-Policy": "no-referrer", "Cache-Control": "no-store" })
  res.send(page(data[0]?.token ?? ""))
}
