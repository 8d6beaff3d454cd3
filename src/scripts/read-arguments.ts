import { MedusaError } from "@medusajs/framework/utils"

/** What the script was asked to do. */
export interface HistoryArguments {
  dryRun: boolean
  resume: boolean
  help: boolean
  from: string | null
  to: string | null
  prefix: string | null
  start: number
}

export const HELP = `Invoices the orders of the past. Without --dry-run, documents are issued and numbers are used.

  --dry-run          say what would happen, and store nothing
  --from 2025-01-01  orders placed from this day or instant (UTC); default: the first
  --to 2026-01-01    orders placed before it; default: now
  --prefix OLD-      a series of its own for the invoices; default: the series of the order's profile
  --start 1          the first number of that series
  --resume           go on with the run that was stopped or cut off last
  --help             this text

Write -- before the arguments: medusa exec <script> -- --dry-run. Ctrl-C stops after the order it is at.`

const FLAGS = ["--dry-run", "--resume", "--help"]
const VALUES = ["--from", "--to", "--prefix", "--start"]

/** The words after the script: Medusa's own command hands on only those that are no options. */
function wordsOf(argv: string[]): string[] {
  const script = argv.findIndex((word) => /invoice-history(\.[jt]s)?$/.test(word))
  return argv.slice(script + 1).filter((word) => word !== "--")
}

function instantOf(name: string, value: string | undefined): string | null {
  if (value === undefined) {
    return null
  }
  const instant = new Date(value)
  if (Number.isNaN(instant.getTime())) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `${name} ${value} is not a date: write 2025-01-01 or 2025-01-01T10:00:00Z.`)
  }
  return instant.toISOString()
}

function startOf(value: string | undefined): number {
  if (value !== undefined && !/^[1-9]\d{0,8}$/.test(value)) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `--start ${value} is not a number above zero.`)
  }
  return value === undefined ? 1 : Number(value)
}

/** Takes a process's arguments; gives what was asked for. Throws when a word is not understood, rather than invoice something else. */
export function readArguments(argv: string[]): HistoryArguments {
  const values = new Map<string, string>()
  const flags = new Set<string>()
  const words = wordsOf(argv).flatMap((word) => (/^--\w[\w-]*=/.test(word) ? [word.slice(0, word.indexOf("=")), word.slice(word.indexOf("=") + 1)] : [word]))
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (FLAGS.includes(word)) {
      flags.add(word)
    } else if (VALUES.includes(word) && words[index + 1] !== undefined) {
      values.set(word, words[++index])
    } else {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `"${word}" is not understood, or has no value.\n\n${HELP}`)
    }
  }
  if (values.has("--start") && !values.has("--prefix")) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "--start is the first number of a series of its own: give it a --prefix.")
  }
  return {
    dryRun: flags.has("--dry-run"),
    resume: flags.has("--resume"),
    help: flags.has("--help"),
    from: instantOf("--from", values.get("--from")),
    to: instantOf("--to", values.get("--to")),
    prefix: values.get("--prefix") ?? null,
    start: startOf(values.get("--start")),
  }
}
