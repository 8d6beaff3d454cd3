import { extname, join } from "node:path"
import { Worker } from "node:worker_threads"
import { InvoicingError } from "../../domain/errors"
import type { FontFamily } from "./families"
import { fontBytes, locate } from "./font-file"

export interface CheckLimits {
  /** For each file, in milliseconds. Default: 20 seconds. */
  timeoutMs?: number
  /** For each file. Default: 512 MiB. */
  memoryMb?: number
}

const DEFAULTS = { timeoutMs: 20_000, memoryMb: 512 }

/**
 * Tries every file of the families, one after the other, each in a thread of its own: some fonts keep the font engine busy for ever, or eat all memory.
 * Rejects with `cannot-print`, naming the family, the file and what to do. Meant for the start of the store, before `registerFonts`.
 */
export async function checkFonts(families: readonly FontFamily[], limits: CheckLimits = {}): Promise<void> {
  const tried = new Set<string>()
  for (const { family, normal, bold = normal } of families) {
    for (const path of [normal, bold].map(locate)) {
      const problem = tried.has(path) ? null : await probe(path, { ...DEFAULTS, ...limits })
      if (problem !== null) {
        throw new InvoicingError("cannot-print", `The font file ${path} of the family "${family}" cannot be used: ${problem}.`)
      }
      tried.add(path)
    }
  }
}

function probe(path: string, { timeoutMs, memoryMb }: Required<CheckLimits>): Promise<string | null> {
  // A file that is not there is told of at once.
  fontBytes(path)
  return new Promise((resolve) => {
    const worker = startWorker(path, memoryMb)
    const late = setTimeout(() => finish(`the font engine did not finish within ${timeoutMs} ms: use another font, or a simpler version of it`), timeoutMs)
    const finish = (problem: string | null) => {
      clearTimeout(late)
      resolve(problem)
      void worker.terminate()
    }
    worker.once("message", finish)
    worker.once("error", (error: NodeJS.ErrnoException) => finish(failure(error, memoryMb)))
    worker.once("exit", () => finish("the font engine stopped in the middle of it: use another font"))
  })
}

function failure(error: NodeJS.ErrnoException, memoryMb: number): string {
  return error.code === "ERR_WORKER_OUT_OF_MEMORY"
    ? `the font engine needed more than ${memoryMb} MiB: use another font, or a simpler version of it`
    : `the font engine failed (${error.message}): use another font`
}

function startWorker(path: string, memoryMb: number): Worker {
  // From source, as tests run it, Node needs a compiler to read it.
  const execArgv = extname(__filename) === ".ts" ? ["--require", "ts-node/register/transpile-only"] : []
  const resourceLimits = { maxOldGenerationSizeMb: memoryMb }
  return new Worker(join(__dirname, `check-worker${extname(__filename)}`), { workerData: path, execArgv, resourceLimits, env: {} })
}
