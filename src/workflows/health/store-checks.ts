import { capturesNotInLedger, refundsNotInLedger } from "./money-not-in-ledger"
import { ordersWithoutDocument } from "./orders-without-document"
import type { StoreCheck } from "./store-check"

/** The checks of the whole store, whose findings are kept. */
export const STORE_CHECKS = [ordersWithoutDocument, capturesNotInLedger, refundsNotInLedger] as unknown as StoreCheck[]
