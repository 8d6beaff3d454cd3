// @ts-check
import { readFileSync, writeFileSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { root } from "../../scripts/lib/paths.mjs"

const PAGE = path.join(root, "docs", "performance.md")

/**
 * A table in Markdown.
 * @param {string[]} head
 * @param {string[][]} rows the first cell is a name
 * @param {boolean} [figures] whether the other cells are figures
 */
export function table(head, rows, figures = true) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(" | ")} |`
  return [line(head), line(head.map((_, column) => (figures && column > 0 ? "---:" : "---"))), ...rows.map(line)].join("\n")
}

/**
 * The machine in the words that matter to a reader, and nothing that names it.
 * @param {string} postgresVersion
 */
export function machine(postgresVersion) {
  const memory = Math.round(os.totalmem() / 1024 ** 3)
  return `${os.availableParallelism()} cores, ${memory} GiB memory, Node ${process.versions.node}, PostgreSQL ${postgresVersion}`
}

/**
 * Replaces what stands between the markers of one part; the prose around it is written by people.
 * @param {string} part
 * @param {string} text
 */
export function writeSection(part, text) {
  const [begin, end] = [`<!-- bench:${part} -->`, `<!-- /bench:${part} -->`]
  const page = readFileSync(PAGE, "utf8")
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`docs/performance.md has no place for ${part}: the lines ${begin} and ${end} are missing.`)
  writeFileSync(PAGE, `${page.slice(0, from + begin.length)}\n\n${text.trim()}\n\n${page.slice(to)}`)
}
