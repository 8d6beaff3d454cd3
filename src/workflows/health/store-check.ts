import type { MedusaContainer } from "@medusajs/framework/types"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import type { Finding } from "../../modules/invoicing/sql/health-findings"

const PAGE = 200

/** Which rows of Medusa's a check reads: those since an instant, after an id, or those of some ids. */
export interface PageOf {
  since?: Date
  after?: string
  ids?: string[]
  take: number
}

/** A check that compares what Medusa's modules hold with our own tables. What it finds is kept until it is no longer found. */
export interface StoreCheck<Row extends { id: string } = { id: string }> {
  id: string
  page(container: MedusaContainer, page: PageOf): Promise<Row[]>
  find(container: MedusaContainer, rows: Row[]): Promise<Finding[]>
}

/** Mends what can be mended of what was found, so that only the rest is kept. */
export type Repair = (found: Finding[]) => Promise<void>

interface Look {
  container: MedusaContainer
  check: StoreCheck
  since: Date
  /** Where a look that was cut off goes on; "" is the beginning. */
  after: string
  repair?: Repair
}

async function lookAt({ container, check, repair }: Look, subjects: string[], rows: { id: string }[]): Promise<void> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  let found = await check.find(container, rows)
  if (repair && found.length) {
    await repair(found)
    found = await check.find(container, rows)
  }
  await service.keepFindings(check.id, { lookedAt: subjects, found })
}

const KNOWN = "known:"

/**
 * Looks at everything that changed since an instant and at what was found before, a page at a time. Yields where it has
 * come to after each page: a look that was cut off goes on there.
 */
export async function* runCheck(look: Look): AsyncGenerator<string> {
  const { container, check, since } = look
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  let after = look.after
  while (!after.startsWith(KNOWN)) {
    const rows = await check.page(container, { since, after, take: PAGE })
    const ids = rows.map(({ id }) => id)
    await lookAt(look, ids, rows)
    after = rows.length < PAGE ? KNOWN : ids[ids.length - 1]
    yield after
  }
  for (;;) {
    const subjects = await service.listFindingSubjects(check.id, after.slice(KNOWN.length), PAGE)
    if (!subjects.length) {
      return
    }
    await lookAt(look, subjects, await check.page(container, { ids: subjects, take: subjects.length }))
    after = KNOWN + subjects[subjects.length - 1]
    yield after
  }
}
