// @ts-check
// What jest gives a spec, given by mocha: Stryker loads the specs once and runs them for thousands of changes, which jest would load again each time.
const { bind } = require("jest-each")
const { expect } = require("expect")

/** How many examples of a law are tried for each change; `npm test` tries hundreds. */
const EXAMPLES = 15

const target = /** @type {any} */ (globalThis)
target.expect = expect

/** The same examples each time, so that a change is noticed always or never; which example is the shortest is of no interest here. */
const path = require.resolve("fast-check")
const laws = require(path)
const assert = (/** @type {any} */ property, /** @type {any} */ wanted = {}) =>
  laws.assert(property, { ...wanted, seed: 20260101, endOnFailure: true, numRuns: Math.min(EXAMPLES, wanted.numRuns ?? 100) })
const few = { ...laws, assert }
Object.assign(require.cache[path] ?? {}, { exports: { ...few, __esModule: true, default: few } })

// Mocha makes `it` and `describe` when it begins to load a spec.
for (const name of ["it", "describe"]) {
  let given = target[name]
  Object.defineProperty(target, name, {
    configurable: true,
    get: () => given,
    set: (value) => {
      given = value
      if (given) given.each = bind(given)
    },
  })
}
