// A process of its own: `node render-alone.cjs [names…]` renders golden documents in this order and writes one SHA-256 a line.
const { createHash } = require("node:crypto")
const { readFileSync } = require("node:fs")
const { join } = require("node:path")
const { transformSync } = require("@swc/core")

require.extensions[".ts"] = (module, filename) => {
  const options = { filename, jsc: { parser: { syntax: "typescript" }, target: "es2021" }, module: { type: "commonjs" } }
  module._compile(transformSync(readFileSync(filename, "utf8"), options).code, filename)
}

const root = join(__dirname, "..", "..")
const { renderPdf } = require(join(root, "src", "pdf", "render.ts"))
const { documents } = require(join(root, "integration-tests", "golden", "documents.ts"))

async function run(names) {
  for (const name of names) {
    const pdf = await renderPdf(documents[name], { attachments: [{ name: "a.xml", bytes: Buffer.from("<a/>"), media_type: "text/xml", relationship: "Alternative", description: name }] })
    console.log(`${name} ${createHash("sha256").update(pdf).digest("hex")}`)
  }
}

run(process.argv.slice(2)).catch((error) => {
  console.error(error)
  process.exitCode = 1
})
