import { ENGLISH } from "./plugin-words"
import type { SomeWords, Words } from "./words"

type Tree = { readonly [key: string]: unknown }

/** The words that a language lacks, e.g. `["titles.invoice", "page", "hostedPage.downloadPdf"]`; empty when it is complete. */
export function missingWords(words: SomeWords): string[] {
  return missing(words as Tree, ENGLISH as unknown as Tree, "")
}

/** A language in which every word that it lacks is another's. */
export function completed(words: SomeWords, others: Words): Words {
  return filled(words as Tree, others as unknown as Tree) as unknown as Words
}

function missing(some: Tree, model: Tree, path: string): string[] {
  return Object.entries(model).flatMap(([key, word]) => {
    const own = some[key]
    if (isTree(word)) {
      return missing(isTree(own) ? own : {}, word, `${path}${key}.`)
    }
    return isWord(own, word) ? [] : [`${path}${key}`]
  })
}

function filled(some: Tree, others: Tree): Tree {
  return Object.fromEntries(
    Object.entries(others).map(([key, word]) => {
      const own = some[key]
      return [key, isTree(word) ? filled(isTree(own) ? own : {}, word) : isWord(own, word) ? own : word]
    }),
  )
}

function isWord(own: unknown, model: unknown): boolean {
  return typeof own === typeof model && (typeof own !== "string" || own.trim() !== "")
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null
}
