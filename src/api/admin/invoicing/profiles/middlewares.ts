import { validateAndTransformBody, validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { PolicyOperation } from "@medusajs/framework/utils"
import { checkIds } from "../../../check-ids"
import { AdminCheckProfile, AdminCreateProfile, AdminGetProfilesParams, AdminPreviewProfile, AdminUpdateProfile } from "./validators"

const policy = (operation: string) => [{ resource: "invoice_profile", operation }]

/** A logo of 2 MiB is 2.7 MiB of base64; Medusa's default limit is 100 KiB. */
const LOGO_LIMIT = "3mb"

/** The address of one profile, and not `/check`, which `/:id` matches too: a profile is checked by whoever may read it. */
const ONE_PROFILE = /^\/admin\/invoicing\/profiles\/(?!check\/?$)[^/]+\/?$/i

/** `/check` also matches `/:id`, and has a body of its own. */
const unlessCheck =
  (middleware: ReturnType<typeof validateAndTransformBody>): ReturnType<typeof validateAndTransformBody> =>
  async (req, res, next) =>
    req.path.endsWith("/check") ? next() : middleware(req, res, next)

export const adminProfileMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/invoicing/profiles",
    middlewares: [validateAndTransformQuery(AdminGetProfilesParams, { defaults: ["id"], isList: true, defaultLimit: 20 })],
    policies: policy(PolicyOperation.read),
  },
  {
    method: ["POST"],
    matcher: "/admin/invoicing/profiles",
    bodyParser: { sizeLimit: LOGO_LIMIT },
    middlewares: [validateAndTransformBody(AdminCreateProfile)],
    policies: policy(PolicyOperation.create),
  },
  {
    method: ["POST"],
    matcher: "/admin/invoicing/profiles/check",
    bodyParser: { sizeLimit: LOGO_LIMIT },
    middlewares: [validateAndTransformBody(AdminCheckProfile)],
    policies: policy(PolicyOperation.read),
  },
  {
    method: ["GET"],
    matcher: "/admin/invoicing/profiles/:id",
    middlewares: [checkIds],
    policies: policy(PolicyOperation.read),
  },
  { method: ["POST"], matcher: ONE_PROFILE, policies: policy(PolicyOperation.update) },
  {
    method: ["POST"],
    matcher: "/admin/invoicing/profiles/:id",
    bodyParser: { sizeLimit: LOGO_LIMIT },
    middlewares: [checkIds, unlessCheck(validateAndTransformBody(AdminUpdateProfile))],
  },
  {
    method: ["POST"],
    matcher: "/admin/invoicing/profiles/:id/preview",
    bodyParser: { sizeLimit: LOGO_LIMIT },
    middlewares: [checkIds, validateAndTransformBody(AdminPreviewProfile)],
    // It shows real documents: whoever may not read those must not preview either.
    policies: [...policy(PolicyOperation.read), { resource: "invoice", operation: PolicyOperation.read }],
  },
  { method: ["GET"], matcher: "/admin/invoicing/designs", policies: policy(PolicyOperation.read) },
  {
    method: ["DELETE"],
    matcher: "/admin/invoicing/profiles/:id",
    middlewares: [checkIds],
    policies: policy(PolicyOperation.delete),
  },
]
