import { UnreliableEventBus } from "./service"

/** Only for the model test; `medusa-config.ts` loads it when UNRELIABLE_EVENTS is "true". */
export default { service: UnreliableEventBus }
