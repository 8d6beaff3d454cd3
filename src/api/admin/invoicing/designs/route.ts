import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { knownThemes } from "../../../../domain/known-look"
import { knownLanguages } from "../../../../domain/languages"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../../../modules/invoicing"
import type { AdminDesignsResponse } from "../../../../types/profile"
import { addedDesigns } from "../../../../workflows/printing/printer"

/** What a look may name: the designs, fonts and languages that come with the plugin or were added by option. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminDesignsResponse>) => {
  const added = await addedDesigns(req.scope)
  const { base_url } = await req.scope.resolve<InvoicingModuleService>(INVOICING_MODULE).getOptions()
  res.json({ themes: knownThemes(added), fonts: [...added.fonts], languages: knownLanguages(added.languages), has_page_address: Boolean(base_url) })
}
