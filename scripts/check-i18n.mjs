/**
 * The dashboard's words are complete: every language has exactly the keys of English with the same `{{placeholders}}`,
 * no word is empty, every rule has a finding, and every key that is written out in the pages exists.
 */
import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { filesBelow } from "./lib/files-below.mjs"
import { reportedRules } from "./lib/reported-rules.mjs"

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..")
const WORDS = join(ROOT, "admin/i18n/json")
const FILES = ["findings", "health", "invoices", "printing", "profiles"]
const PLURAL = /_(zero|one|two|few|many|other)$/

const read = (...path) => readFileSync(join(...path), "utf8")

/** `{ a: { b: "word" } }` → `[["a.b", "word"]]` */
const flatten = (node, at = "") =>
  Object.entries(node).flatMap(([key, value]) => {
    const path = at ? `${at}.${key}` : key
    return typeof value === "object" && value !== null ? flatten(value, path) : [[path, value]]
  })

const load = (language, file) => new Map(flatten(JSON.parse(read(WORDS, language, `${file}.json`))))

const baseOf = (key) => key.replace(PLURAL, "")

const isPlural = (words, key) => PLURAL.test(key) && words.has(`${baseOf(key)}_other`)

/** The plural forms that numbers people meet need; French has one more, for whole millions. */
const formsOf = (language) => {
  const rules = new Intl.PluralRules(language)
  return [...new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)))]
}

const placeholders = (text) => [...new Set([...String(text).matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map(([, name]) => name))]

/** "one" may say "one error" without its number; every other form and word needs what English has. */
const samePlaceholders = (english, text, key) => {
  const spelledOut = /_(zero|one|two)$/.test(key)
  const keep = (names) => names.filter((name) => !(spelledOut && name === "count")).sort().join()
  return keep(placeholders(english)) === keep(placeholders(text))
}

const checkWord = (english, key, text) => {
  if (typeof text !== "string" || !text.trim()) {
    return [`${key} is empty`]
  }
  const original = english.get(key) ?? english.get(`${baseOf(key)}_other`)
  return original === undefined || samePlaceholders(original, text, key)
    ? []
    : [`${key} has {{${placeholders(text)}}}, English has {{${placeholders(original)}}}`]
}

const checkLanguage = (language, file) => {
  const english = load("en", file)
  const words = load(language, file)
  const normal = (map) => new Set([...map.keys()].map((key) => (isPlural(map, key) ? baseOf(key) : key)))
  const [expected, present] = [normal(english), normal(words)]
  const plurals = [...english.keys()].filter((key) => key.endsWith("_other")).map(baseOf)
  return [
    ...[...expected].filter((key) => !present.has(key)).map((key) => `${key} is missing`),
    ...[...present].filter((key) => !expected.has(key)).map((key) => `${key} is not in English`),
    ...plurals.flatMap((key) =>
      formsOf(language).filter((form) => !words.has(`${key}_${form}`)).map((form) => `${key}_${form} is missing`),
    ),
    ...[...words].flatMap(([key, text]) => checkWord(english, key, text)),
  ].map((problem) => `admin/i18n/json/${language}/${file}.json: ${problem}`)
}

const checkFindings = () => {
  const words = load("en", "findings")
  const { ids, problems } = reportedRules(join(ROOT, "src"))
  return [...problems, ...ids.filter((id) => !words.has(id)).map((id) => `admin/i18n/json/en/findings.json: the rule ${id} has no words`)]
}

const allWords = () => {
  const under = { findings: "findings.", health: "health.", invoices: "", printing: "printing.", profiles: "profiles." }
  const keys = FILES.flatMap((file) => [...load("en", file).keys()].map((key) => `invoicing.${under[file]}${key}`))
  // A group's own name, "invoicing.profiles.fields", may stand in a comment.
  const groups = keys.flatMap((key) => [...key.matchAll(/\./g)].map(({ index }) => key.slice(0, index)))
  return new Set([...keys, ...keys.map(baseOf), ...groups])
}

const checkPages = () => {
  const words = allWords()
  return filesBelow(join(ROOT, "admin"), [".ts", ".tsx"]).flatMap((path) =>
    [...read(path).matchAll(/(?<!\bid: )["'`](invoicing\.[\w.-]+)["'`]/g)]
      .map(([, key]) => key)
      .filter((key) => !words.has(key))
      .map((key) => `${relative(ROOT, path)}: ${key} has no words`),
  )
}

const problems = [
  ...readdirSync(WORDS).flatMap((language) => FILES.flatMap((file) => checkLanguage(language, file))),
  ...checkFindings(),
  ...checkPages(),
]

problems.forEach((problem) => console.error(problem))
console.log(problems.length ? `${problems.length} words to mend.` : "The dashboard's words are complete in every language.")
process.exitCode = problems.length ? 1 : 0
