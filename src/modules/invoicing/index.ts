import { Module } from "@medusajs/framework/utils"
import { checkOwnFonts, loadOwnLanguages } from "./own-designs"
import { InvoicingModuleService } from "./service"

export const INVOICING_MODULE = "invoicing"

export type { InvoicingModuleService } from "./service"

export default Module(INVOICING_MODULE, { service: InvoicingModuleService, loaders: [checkOwnFonts, loadOwnLanguages] })
