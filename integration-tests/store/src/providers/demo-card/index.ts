import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { DemoCardProvider } from "./service"

export default ModuleProvider(Modules.PAYMENT, { services: [DemoCardProvider] })
