// Lets a thread of the tests run the worker's sources: a thread knows nothing of Jest's transforms.
const { readFileSync } = require("node:fs")
const Module = require("node:module")
const path = require("node:path")
const { transformSync } = require("@swc/core")

require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    jsc: { parser: { syntax: "typescript", decorators: true }, target: "es2021" },
    module: { type: "commonjs" },
  })
  module._compile(code, filename)
}
Module._extensions = require.extensions

module.exports = require(path.join(__dirname, "../pool-worker.ts"))
