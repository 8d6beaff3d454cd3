// @ts-check
// Which rules the checks can report: the dashboard needs words for each of them.
import { readFileSync } from "node:fs"
import path from "node:path"
import ts from "typescript"
import { filesBelow } from "./files-below.mjs"

/** A list of rules is an object by this kind of name: the key is the rule. */
const LIST = /^([A-Z]+_)?RULES$/
/** Sums of our own, under the official ids of EN 16931: a broken one is a bug, told in English. */
const OFFICIAL = new Set(["amount-digits.ts", "calculated-elements.ts", "group-identities.ts", "identities.ts"])
/** Takes the ids of a list above. */
const PASSED_ON = new Set(["rule.ts"])
const ID = /^[a-z][a-z0-9-]*$/

/** @typedef {{ name: string, at: number }} Reporter a function that makes an issue, and which of its parameters is the rule */

/**
 * @param {ts.Node} node
 * @param {(node: ts.Node) => void} visit
 */
function walk(node, visit) {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

/**
 * The texts that an expression can be, as far as they stand in it: of `a ? "x" : "y"` both.
 * @param {ts.Expression} expression
 * @returns {string[]}
 */
function textsOf(expression) {
  if (ts.isStringLiteralLike(expression)) return [expression.text]
  if (ts.isConditionalExpression(expression)) return [...textsOf(expression.whenTrue), ...textsOf(expression.whenFalse)]
  return ts.isAsExpression(expression) || ts.isParenthesizedExpression(expression) ? textsOf(expression.expression) : []
}

/**
 * @param {ts.SourceFile} source
 * @returns {Reporter[]}
 */
function reportersOf(source) {
  /** @type {Reporter[]} */
  const found = []
  walk(source, (node) => {
    if (!ts.isFunctionLike(node)) return
    const at = node.parameters.findIndex(({ name }) => ts.isIdentifier(name) && name.text === "rule")
    const owner = ts.isArrowFunction(node) ? node.parent : node
    const name = (ts.isVariableDeclaration(owner) || ts.isFunctionDeclaration(owner)) && owner.name && ts.isIdentifier(owner.name) ? owner.name.text : null
    const type = node.parameters[at]?.type?.getText(source) ?? ""
    if (name && at >= 0 && !type.startsWith("Rule<")) found.push({ name, at })
  })
  return found
}

/**
 * The expressions that say a rule: `rule: …` in what is made, and what is handed to a function for its parameter `rule`.
 * @param {ts.SourceFile} source
 * @returns {ts.Expression[]}
 */
function rulesSaidIn(source) {
  const reporters = reportersOf(source)
  /** @type {ts.Expression[]} */
  const said = []
  walk(source, (node) => {
    // A function of this name draws the lines of a table.
    if (ts.isPropertyAssignment(node) && node.name.getText(source) === "rule" && !ts.isArrowFunction(node.initializer)) said.push(node.initializer)
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return
    const called = node.expression.text
    const reporter = reporters.find(({ name }) => name === called)
    if (reporter && node.arguments[reporter.at]) said.push(node.arguments[reporter.at])
  })
  return said
}

/**
 * @param {ts.SourceFile} source
 * @returns {string[]}
 */
function rulesListedIn(source) {
  /** @type {string[]} */
  const ids = []
  walk(source, (node) => {
    if (!ts.isVariableDeclaration(node) || !LIST.test(node.name.getText(source)) || !node.initializer) return
    walk(node.initializer, (inner) => {
      if (ts.isPropertyAssignment(inner) && (ts.isIdentifier(inner.name) || ts.isStringLiteral(inner.name))) ids.push(inner.name.text)
    })
  })
  return ids.filter((id) => ID.test(id))
}

/**
 * Every rule that the checks below a folder can report, and the places where a rule is written so that nobody can tell which it is.
 * @param {string} folder
 * @returns {{ ids: string[], problems: string[] }}
 */
export function reportedRules(folder) {
  /** @type {string[]} */
  const ids = []
  /** @type {string[]} */
  const problems = []
  for (const file of filesBelow(folder, [".ts"])) {
    const text = readFileSync(file, "utf8")
    const name = path.basename(file)
    if (!/\brule\b|RULES/.test(text) || OFFICIAL.has(name)) continue
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
    if (name === "rules.ts") ids.push(...rulesListedIn(source))
    for (const expression of PASSED_ON.has(name) ? [] : rulesSaidIn(source)) {
      const texts = textsOf(expression)
      ids.push(...texts)
      if (!texts.length) problems.push(`${path.relative(path.dirname(folder), file)}: the rule ${expression.getText(source)} must be written out, so that its words can be checked`)
    }
  }
  return { ids: [...new Set(ids)], problems }
}
