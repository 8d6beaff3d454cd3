import { existsSync } from "node:fs"
import path from "node:path"
import { Piscina } from "piscina"
import type { InvoiceDocument, Issue } from "../domain/document"
import type { Logo } from "../domain/profile"
import { renderList, type ListPage } from "./bulk/list-page"
import { checkPrint } from "./check-print"
import { flattenLogo, type FlatLogo } from "./logo/flatten"
import { hasOnlyBuiltModules, prepareEngine, type EngineOptions } from "./prepare-engine"
import type { PrintTask } from "./pool-worker"
import type { RenderOptions } from "./render-options"
import { renderPdf } from "./render"

/** What prints, and in how many threads. */
export interface PrinterOptions extends EngineOptions {
  /** 0: in the thread that asks. */
  workers: number
}

/** Prints documents without holding up the thread that asks. */
export interface Printer {
  /** The PDF of a document. Throws what rendering throws, and an ordinary error when its worker dies. */
  print(document: InvoiceDocument, options: RenderOptions): Promise<Uint8Array>
  /** What of a page cannot be printed as it was asked for: see `checkPrint`. */
  check(document: InvoiceDocument, options: RenderOptions): Promise<Issue[]>
  /** The PDF of a list, such as the one of what a download lacks. */
  list(page: ListPage): Promise<Uint8Array>
  /** Checks a logo and makes it cheap to print. */
  flatten(logo: Logo): Promise<FlatLogo>
  /** Starts a thread and has it read the fonts, so that the first document need not wait for that. Does nothing where printing is inline. */
  warm(): Promise<void>
  /** Ends the threads; those that print finish first. */
  close(): Promise<void>
}

/** The compiled worker. Where only the sources are (the plugin's own tests), there is none, and printing is done inline. */
const WORKER = path.join(__dirname, "pool-worker.js")
const IDLE_MS = 30_000
/** Printing makes much short-lived garbage: with room for it the collector runs a tenth as often. */
const MEMORY = { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: 1024 }
/** No document takes this long; one that does (a layout that never ends) must not hold up all others. */
const LONGEST_MS = 5 * 60_000

/**
 * Opens a printer. The first thread starts with the first document, or when it is warmed, and stays; others end when idle. None of them keeps the process alive.
 * `worker`: the file that runs in the threads.
 */
export function openPrinter(options: PrinterOptions, worker = WORKER): Printer {
  const isInline = options.workers === 0 || !existsSync(worker) || !hasOnlyBuiltModules(options)
  return isInline ? inline(options) : pooled(options, worker)
}

function inline(options: PrinterOptions): Printer {
  return {
    print: async (document, with_) => {
      await prepareEngine(options)
      return renderPdf(document, with_)
    },
    check: async (document, with_) => {
      await prepareEngine(options)
      return checkPrint(document, with_)
    },
    list: renderList,
    flatten: async (logo) => flattenLogo(logo),
    warm: async () => {},
    close: async () => {},
  }
}

function pooled({ workers, layouts, fonts, languages }: PrinterOptions, filename: string): Printer {
  let pool: Piscina | null = null
  const run = async <Result>(name: string, task: unknown): Promise<Result> => {
    pool ??= new Piscina({
      filename,
      // A new thread costs more than a hundred documents: one stays for as long as the store runs.
      minThreads: 1,
      maxThreads: workers,
      idleTimeout: IDLE_MS,
      concurrentTasksPerWorker: 1,
      resourceLimits: MEMORY,
      workerData: { layouts, fonts, languages },
    })
    return (await pool.run(task, { name, signal: AbortSignal.timeout(LONGEST_MS) })) as Result
  }
  return {
    print: (document, options) => run<Uint8Array>("print", { document, options } satisfies PrintTask),
    check: (document, options) => run<Issue[]>("check", { document, options } satisfies PrintTask),
    list: (page) => run<Uint8Array>("list", page),
    flatten: (logo) => run<FlatLogo>("flatten", logo),
    warm: () => run<void>("warm", null),
    close: async () => {
      await pool?.close()
      pool = null
    },
  }
}
