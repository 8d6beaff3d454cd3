import { MedusaError } from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"

/** The part of MikroORM's entity manager that the module's own SQL needs. */
export interface SqlManager {
  execute<Row = Record<string, unknown>>(sql: string, params?: unknown[]): Promise<Row[]>
}

/** The open transaction of a call; fails loudly when there is none, because its locks would be lost at once. */
export function transactionOf(context: Context): SqlManager {
  if (!context.transactionManager) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "This must run inside a transaction")
  }
  return context.transactionManager as SqlManager
}

/** A connection for a single statement: the transaction's when one is open. */
export function managerOf(context: Context): SqlManager {
  return (context.transactionManager ?? context.manager) as SqlManager
}
