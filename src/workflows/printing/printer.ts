import type { MedusaContainer } from "@medusajs/framework/types"
import { knownLanguages } from "../../domain/languages"
import type { AddedDesigns } from "../../domain/known-look"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import type { InvoicingOptions } from "../../modules/invoicing/options"
import { openPrinter, type Printer } from "../../pdf/pool"

/** One for each set of options: a process has one, tests may have several. Its first thread starts late and stays. */
const printers = new Map<string, Printer>()

/** The printer of this process, as the option `pdf` describes it. */
export async function printerOf(container: MedusaContainer): Promise<Printer> {
  const { pdf } = await container.resolve<InvoicingModuleService>(INVOICING_MODULE).getOptions()
  const key = JSON.stringify(pdf)
  const printer = printers.get(key) ?? openPrinter(pdf)
  printers.set(key, printer)
  return printer
}

/** Makes the printer of this process ready while there is something else to do; once, and not where one is in use already. */
export async function warmPrinter(container: MedusaContainer): Promise<void> {
  const { pdf } = await container.resolve<InvoicingModuleService>(INVOICING_MODULE).getOptions()
  if (!printers.has(JSON.stringify(pdf))) {
    await (await printerOf(container)).warm()
  }
}

/** The languages that documents can be in, as the option `pdf` says. */
export const languagesOf = (pdf: InvoicingOptions["pdf"]): string[] => knownLanguages(pdf.languages.map(({ language }) => language))

/** The designs, fonts and languages that the store has added by option. */
export async function addedDesigns(container: MedusaContainer): Promise<AddedDesigns> {
  const { pdf } = await container.resolve<InvoicingModuleService>(INVOICING_MODULE).getOptions()
  return { layouts: pdf.layouts.map(({ name }) => name), fonts: pdf.fonts.map(({ family }) => family), languages: pdf.languages.map(({ language }) => language) }
}
