import { storeUrl } from "./demo-store"

/** Every process of the store that answers requests. */
export const storeUrls = (): string[] => process.env.MEDUSA_URLS?.split(",") ?? [storeUrl()]
