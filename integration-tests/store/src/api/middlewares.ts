import { defineMiddlewares, type MedusaNextFunction, type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { report, withFate, type Fate } from "../modules/unreliable-events/fate"

const unreliable = process.env.UNRELIABLE_EVENTS === "true"

function askedFate(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const fate = (req.headers["x-events"] as Fate | undefined) ?? "heard"
  withFate({ fate, lane: String(req.headers["x-lane"] ?? "") }, next)
}

function tell(_req: MedusaRequest, res: MedusaResponse): void {
  res.json(report())
}

/** Nothing in an ordinary store: with UNRELIABLE_EVENTS the model test says what becomes of a request's events. */
export default defineMiddlewares({
  routes: unreliable
    ? [
        { matcher: "/admin", middlewares: [askedFate] },
        { matcher: "/store", middlewares: [askedFate] },
        { matcher: "/unreliable-events", middlewares: [tell] },
      ]
    : [],
})
