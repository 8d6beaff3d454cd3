import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { creditable, type Creditable } from "../../domain/creditable"
import type { Issue } from "../../domain/document"
import { documented, type DocumentedPart } from "../../domain/documented"
import { InvoicingError, reviveError } from "../../domain/errors"
import { manualCredit, type CreditRequest } from "../../domain/manual-credit"
import type { Profile } from "../../domain/profile"
import { creditDocument } from "../../mapping/credit-document"
import { saidOf } from "../../mapping/issued-document"
import type { MappedDocument } from "../../mapping/order-to-document"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { issueDocumentWorkflow, type DueDocument, type IssueDocumentResult } from "../issue-document"
import { readProfiles } from "../profile/read-profiles"
import { issuedWith, readByHand, type DocumentByHand } from "./by-hand"
import { handKey } from "./hand-key"

/** A credit that a person asks for. */
export interface CreditByHandInput {
  invoice_id: string
  request: CreditRequest
  reason: string
  actor: string
  idempotency_key?: string
  /** The source of a draft that was held back and is issued now. */
  source?: string
}

/** What the credit note would say, and what is left to credit; `mapped` is null when the request cannot be met. */
export interface PlannedCredit {
  subject: DocumentByHand
  profile: Profile
  left: Creditable
  mapped: MappedDocument | null
  issues: Issue[]
}

async function leftOf(container: MedusaContainer, subject: DocumentByHand): Promise<Creditable> {
  const issued = await issuedWith(container, subject)
  const part = documented(saidOf(issued)).parts.find(({ id }) => id === subject.id)
  return creditable(subject.document, part as DocumentedPart)
}

async function readCorrectable(container: MedusaContainer, id: string): Promise<DocumentByHand> {
  const subject = await readByHand(container, id)
  if (subject.status !== "issued") {
    throw new InvoicingError("not-issued", "Only an issued document can be credited. Void the draft instead.")
  }
  if (subject.type === "credit_note") {
    throw new InvoicingError("not-issued", "A credit note cannot be credited. Credit the document it corrects, or issue a new invoice.")
  }
  return subject
}

async function profileOf(container: MedusaContainer, { profile_id }: DocumentByHand): Promise<Profile> {
  const profile = (await readProfiles(container)).find(({ id }) => id === profile_id)
  if (!profile) {
    throw new InvoicingError("cannot-credit", "The profile that issued this document was deleted, so its series cannot go on.")
  }
  return profile
}

/** Works out a credit by hand without making it: what its note would say, or why it cannot be made. Throws `not-found` and `not-issued`. */
export async function planCredit(
  container: MedusaContainer,
  { invoice_id, request, reason, now }: Pick<CreditByHandInput, "invoice_id" | "request" | "reason"> & { now: Date }
): Promise<PlannedCredit> {
  const subject = await readCorrectable(container, invoice_id)
  const profile = await profileOf(container, subject)
  const left = await leftOf(container, subject)
  const { credit, issues } = manualCredit(left, request)
  if (!credit) {
    return { subject, profile, left, mapped: null, issues }
  }
  const { id, number, document } = subject
  const preceding = [{ invoice_id: id, number: number as string, issue_date: document.issue_date }]
  const mapped = creditDocument(credit, { original: document, preceding, profile, now, cause: "manual", reason })
  return { subject, profile, left, mapped, issues: mapped.issues }
}

const fingerprintOf = ({ request, reason }: CreditByHandInput): string =>
  createHash("sha256").update(JSON.stringify([request, reason])).digest("hex").slice(0, 16)

/** The note that the same Idempotency-Key made before. Throws `key-reused` when it was another credit. */
async function findMade(service: InvoicingModuleService, key: string, source: string): Promise<string | null> {
  const [made] = await service.listInvoices({ source: { $like: `manual:${key}.%` } }, { select: ["id", "source"], take: 1 })
  if (made && made.source !== source) {
    throw new InvoicingError("key-reused", "Another credit was made under this Idempotency-Key. Use a new key for each credit.")
  }
  return made?.id ?? null
}

function refuse(issues: Issue[]): void {
  const errors = issues.filter(({ severity }) => severity === "error")
  if (errors.length) {
    throw new InvoicingError("cannot-credit", errors.map(({ message }) => message).join(" "))
  }
}

async function issue(container: MedusaContainer, due: DueDocument): Promise<IssueDocumentResult> {
  const { result, errors } = await issueDocumentWorkflow(container).run({ input: due, throwOnError: false })
  if (errors.length) {
    throw reviveError(errors[0].error)
  }
  return result as IssueDocumentResult
}

/** How a credit by hand ended. A store's own code may hold the note back: then it is a draft that says so. */
export interface CreditedByHand {
  id: string
  order_id: string | null
  /** It was issued now: not for a repeated request. */
  issued: boolean
}

/**
 * Issues the credit note that a person asks for; the same Idempotency-Key gives the same note. Throws `cannot-credit` when more is asked for
 * than is left, `stale-plan` when the order's documents changed meanwhile: nothing is used up then and the caller tries again.
 */
export async function creditByHand(container: MedusaContainer, input: CreditByHandInput): Promise<CreditedByHand> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const { order_id } = await readByHand(container, input.invoice_id)
  const key = handKey(input.invoice_id, input.idempotency_key)
  const source = input.source ?? `manual:${key}.${fingerprintOf(input)}`
  // The revision is read before the documents: whatever is issued in between makes this plan stale, never doubled.
  const revision = order_id ? await service.readRevision(order_id) : 0
  const made = input.source ? null : await findMade(service, key, source)
  if (made) {
    return { id: made, order_id, issued: false }
  }
  const now = new Date()
  const { subject, profile, mapped, issues } = await planCredit(container, { ...input, now })
  refuse(issues)
  const { id, outcome } = await issue(container, {
    ...(mapped as MappedDocument),
    source,
    profile_id: profile.id,
    customer_id: subject.customer_id,
    corrects_id: subject.id,
    series: profile.series.credit_note,
    revision,
    issued_at: now.toISOString(),
    actor: input.actor,
  })
  return { id, order_id, issued: outcome === "issued" }
}
