import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"

/** Who asks, as the timeline writes it: "user:<id>", "customer:<id>" or "api-key:<id>". */
export function actorOf(req: Pick<AuthenticatedMedusaRequest, "auth_context">): string {
  const { actor_type, actor_id } = req.auth_context
  return `${actor_type || "unknown"}:${actor_id}`
}
