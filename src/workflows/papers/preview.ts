import type { MedusaContainer } from "@medusajs/framework/types"
import type { InvoiceDocument } from "../../domain/document"
import { InvoicingError } from "../../domain/errors"
import { unknownNames } from "../../domain/known-look"
import type { Look } from "../../domain/look"
import type { Logo, Profile } from "../../domain/profile"
import { tidyProfile } from "../../domain/tidy-profile"
import { sellerOf } from "../../mapping/profile-to-seller"
import { sampleDocument } from "../../mapping/sample-document"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { tongueOf } from "../../pdf/labels/languages"
import type { Print, ReceivedPayment } from "../../pdf/render-options"
import { loadOrder } from "../order/load-sold-order"
import { nameLines } from "../order/name-lines"
import { pageAddress } from "../printing/document-link"
import { addedDesigns } from "../printing/printer"
import { uploadedLogo } from "../printing/uploaded-logo"
import { profileOf, readProfiles } from "../profile/read-profiles"
import { orderDocument } from "./order-document"
import { printPaper, type Paper } from "./print-paper"

/** As long as a real one, and leading nowhere. */
const EXAMPLE_TOKEN = "Zm9yLWV4YW1wbGUtb25seS1pdC1sZWFkcy1ub3doZXJ"

/** What to preview: settings that are not saved, on a real document. */
export interface PreviewInput {
  look?: Partial<Look>
  logo?: Logo | null
  translations?: Profile["translations"]
  invoice_id?: string
  order_id?: string
  print?: Print
  language?: string
}

/** The profile as it would be if what was typed were saved. Throws `not-found`, and `invalid-profile` for what could not be saved. */
async function typedProfile(container: MedusaContainer, id: string, { look, logo, translations, language }: PreviewInput): Promise<Profile> {
  await readProfiles(container)
  const [row] = await container.resolve<InvoicingModuleService>(INVOICING_MODULE).listInvoiceProfiles({ id }, { take: 1 })
  if (!row) {
    throw new InvoicingError("not-found", `There is no invoicing profile with id ${id}`)
  }
  const saved = profileOf(row)
  const typed = tidyProfile({ look: { ...saved.look, ...look }, translations: translations ?? saved.translations })
  const unknown = unknownNames({ ...typed, language }, await addedDesigns(container))
  if (unknown.length) {
    throw new InvoicingError("invalid-profile", unknown.join(" "))
  }
  const isSame = logo === undefined || logo === null || logo.content === saved.logo?.content
  return { ...saved, ...typed, logo: logo === undefined ? saved.logo : isSame ? logo : await uploadedLogo(container, logo) }
}

async function namedAgain(container: MedusaContainer, document: InvoiceDocument, profile: Profile): Promise<InvoiceDocument> {
  const orderId = document.references.order_id
  const order = profile.look.second_language && orderId ? await loadOrder(container, orderId) : null
  return order ? nameLines(container, document, { order, profile }) : document
}

async function invoiceDocument(container: MedusaContainer, profile: Profile, invoiceId: string | undefined): Promise<InvoiceDocument | null> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const which = invoiceId ? { id: invoiceId } : { profile_id: profile.id, type: "invoice" as const, status: "issued" as const }
  const [row] = await service.listInvoices(which, { select: ["id", "document"], order: { created_at: "DESC" }, take: 1 })
  if (invoiceId && !row) {
    throw new InvoicingError("not-found", `There is no invoice with id ${invoiceId}`)
  }
  return row ? namedAgain(container, row.document as unknown as InvoiceDocument, profile) : null
}

async function documentFor(container: MedusaContainer, profile: Profile, { invoice_id, order_id, language }: PreviewInput): Promise<InvoiceDocument> {
  const inLanguage = language ? { ...profile, language } : profile
  const found = order_id ? (await orderDocument(container, order_id, { profile })).document : await invoiceDocument(container, profile, invoice_id)
  const document = found ?? sampleDocument(inLanguage, new Date(), tongueOf(inLanguage.language).labels.sample)
  const { translations } = sellerOf(profile)
  const seller = { ...document.seller, ...(translations ? { translations } : {}) }
  return { ...document, seller, language: language ?? document.language }
}

/** A payment to show on a receipt: the first that the document knows, else all of it on its day. */
function examplePayment({ settlements: [first], totals, issue_date }: InvoiceDocument): ReceivedPayment {
  return first
    ? { amount: first.amount, day: first.day, method: first.label, reference: null }
    : { amount: totals.gross, day: issue_date, method: "", reference: null }
}

/** Prints a real document of a profile, or a sample where there is none yet, as it would look if what was typed were saved. */
export async function printPreview(container: MedusaContainer, profileId: string, input: PreviewInput): Promise<Paper> {
  const profile = await typedProfile(container, profileId, input)
  const document = await documentFor(container, profile, input)
  const { base_url } = await container.resolve<InvoicingModuleService>(INVOICING_MODULE).getOptions()
  const link = base_url ? pageAddress(base_url, EXAMPLE_TOKEN) : null
  const print = input.print ?? "document"
  const payment = print === "receipt" ? { payment: examplePayment(document) } : {}
  return printPaper(container, { document, profile, name: "preview" }, { print, link, ...payment })
}
