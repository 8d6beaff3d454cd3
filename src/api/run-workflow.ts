import type { MedusaContainer } from "@medusajs/framework/types"
import type { ReturnWorkflow } from "@medusajs/framework/workflows-sdk"
import { reviveError } from "../domain/errors"

/** Runs a workflow for a route and gives its result; what a step threw keeps its class, and so its HTTP status. */
export async function runWorkflow<Input, Result>(
  workflow: ReturnWorkflow<Input, Result, never[]>,
  container: MedusaContainer,
  input: Input
): Promise<Result> {
  const { result, errors } = await workflow(container).run({ input: input as never, throwOnError: false })
  if (errors.length) {
    throw reviveError(errors[0].error)
  }
  return result as Result
}
