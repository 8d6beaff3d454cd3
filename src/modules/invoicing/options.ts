import { z } from "@medusajs/framework/zod"
import { MedusaError } from "@medusajs/framework/utils"

/** Dot paths into the order that are tried in turn, e.g. "billing_address.metadata.vat_id". */
const paths = z.array(z.string().regex(/^[a-z_]+(\.[\w-]+)*$/i, "must be a dot path such as customer.metadata.vat_id"))

const name = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,49}$/i, "must be letters, digits, - and _")

const font = z
  .object({
    /** The name by which a look chooses it. */
    family: z.string().min(1).max(64),
    normal: z.string().min(1),
    /** Default: the normal file. */
    bold: z.string().min(1).optional(),
    /** Texts in these languages try this family first, e.g. `["zh-Hans"]`. */
    languages: z.array(z.string().min(2).max(35)).max(50).optional(),
  })
  .strict()

const language = z.string().regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i, "must be a language as in BCP 47, such as pl or de-AT")

/** How documents are printed, beside what each seller decides. */
const pdf = z
  .object({
    /** Threads that print: 0 prints in the server's own thread, which then answers nobody meanwhile. */
    workers: z.number().int().min(0).max(16).default(1),
    /** Designs of the store's own: a module by path or package name whose default export is the layout. */
    layouts: z.array(z.object({ name, module: z.string().min(1) }).strict()).max(50).default([]),
    /** Fonts of the store's own: TrueType or OpenType files, by path or inside a package. */
    fonts: z.array(font).max(50).default([]),
    /** Languages of the store's own, or words of its own for one of ours: a module by path or package name whose default export are the words. */
    languages: z.array(z.object({ language, module: z.string().min(1), fallback: language.optional() }).strict()).max(50).default([]),
  })
  .strict()
  .prefault({})

const schema = z
  .object({
    /** Public address of this Medusa server, used in links to hosted pages. Default: the request's own. */
    base_url: z.url({ protocol: /^https?$/ }).optional(),
    /** How long a customer's link to a document works. */
    link_days: z.number().int().min(1).max(3650).default(90),
    /** Minor-unit digits that differ from ISO 4217, e.g. `{ IQD: 0 }`. */
    currency_digits: z.record(z.string().length(3), z.number().int().min(0).max(4)).default({}),
    /** Where an order keeps what Medusa has no field for. */
    buyer: z
      .object({
        vat_id: paths.default([
          "metadata.vat_id",
          "billing_address.metadata.vat_id",
          "shipping_address.metadata.vat_id",
          "customer.metadata.vat_id",
        ]),
        registration: paths.default([
          "metadata.registration_id",
          "billing_address.metadata.registration_id",
          "customer.metadata.registration_id",
        ]),
        purchase_order: paths.default(["metadata.purchase_order", "metadata.po_number"]),
      })
      .strict()
      .prefault({}),
    pdf,
  })
  .strict()

/** The plugin's options in `medusa-config`, with every default filled in. */
export type InvoicingOptions = z.infer<typeof schema>

/** Checks the plugin's options. In: what stands in `medusa-config`. Throws `MedusaError` (invalid_argument) that names each wrong option. */
export function parseOptions(options: unknown): InvoicingOptions {
  // Medusa adds its own database settings to what stands in the configuration.
  const { database: _database, ...own } = (options ?? {}) as Record<string, unknown>
  const result = schema.safeParse(own)
  if (result.success) {
    return result.data
  }
  const problems = result.error.issues.map((issue) => `${issue.path.join(".") || "options"}: ${issue.message}`)
  throw new MedusaError(
    MedusaError.Types.INVALID_ARGUMENT,
    `medusa-plugin-invoicing: the options in medusa-config are not valid. ${problems.join("; ")}`
  )
}
