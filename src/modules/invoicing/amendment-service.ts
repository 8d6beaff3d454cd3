import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"
import type { Amendments } from "../../domain/amendments"
import { transactionOf } from "./manager"
import { SettlementService } from "./settlement-service"
import { amendDraft } from "./sql/amend-draft"

/** The part of the module that keeps what a person decided on drafts. */
export class AmendmentService extends SettlementService {
  /**
   * Keeps what a person decided on a draft beside what was decided before; the next look at its order applies it.
   * Throws `not-found`, and `not-a-draft` for anything else.
   */
  @InjectManager()
  async amendDraft(
    id: string,
    change: { amendments: Amendments; actor: string },
    @MedusaContext() sharedContext: Context = {}
  ): Promise<void> {
    await this.amendDraft_(id, change, sharedContext)
  }

  @InjectTransactionManager()
  protected async amendDraft_(
    id: string,
    change: { amendments: Amendments; actor: string },
    @MedusaContext() sharedContext: Context = {}
  ): Promise<void> {
    await amendDraft(transactionOf(sharedContext), id, change)
  }
}
