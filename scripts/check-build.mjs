// @ts-check
// What `medusa plugin:build` can lose in silence, and what an npm package must not carry.
import { execFileSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { pathToFileURL } from "node:url"
import { root } from "./lib/paths.mjs"

const built = path.join(root, ".medusa", "server")

/** @param {string} folder */
const namesIn = (folder) => (existsSync(folder) ? readdirSync(folder) : [])

function checkMigrations() {
  const sources = namesIn(path.join(root, "migrations")).filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
  const compiled = namesIn(path.join(built, "src", "modules", "invoicing", "migrations"))
  const missing = sources.filter((name) => !compiled.includes(name.replace(/\.ts$/, ".js")))
  if (sources.length === 0) return ["There is no migration in migrations/."]
  return missing.map((name) => `Migration ${name} is not in the build: check "include" in tsconfig.json.`)
}

/** The address of each dashboard page, as Medusa derives it from the page's folder. */
function dashboardRoutes() {
  const folder = path.join(root, "admin", "routes")
  return namesIn(folder).length === 0
    ? []
    : readdirSync(folder, { recursive: true, encoding: "utf8" })
        .map((file) => file.replaceAll("\\", "/"))
        .filter((file) => file.endsWith("/page.tsx"))
        .map((file) => `/${file.replace("/page.tsx", "").replaceAll("/@", "/").replace(/\[([^\]]+)\]/g, ":$1")}`)
}

function checkDashboard() {
  const bundle = path.join(built, "src", "admin", "index.mjs")
  if (!existsSync(bundle)) return ["The dashboard bundle src/admin/index.mjs is not in the build."]
  const code = readFileSync(bundle, "utf8")
  const routes = dashboardRoutes()
  if (routes.length === 0) return ["There is no page in admin/routes/."]
  return routes.filter((route) => !code.includes(`"${route}"`)).map((route) => `The dashboard bundle does not name the route ${route}.`)
}

/**
 * The places of sources that the inline source map of a file names.
 * @param {string} code
 */
function sourcesOf(code) {
  const map = /\/\/# sourceMappingURL=data:application\/json;[^,]*base64,([\w+/=]+)\s*$/.exec(code)
  return map ? /** @type {string[]} */ (JSON.parse(Buffer.from(map[1], "base64").toString("utf8")).sources) : []
}

/** @param {string} file */
function checkPacked(file) {
  if (/(^|\/)__tests__\//.test(file)) return [`The package would ship the test ${file}.`]
  if (/\.tsx?$/.test(file) && !file.endsWith(".d.ts")) return [`The package would ship the source ${file}.`]
  if (!/\.(js|mjs|json|ts)$/.test(file)) return []
  const code = readFileSync(path.join(root, file), "utf8")
  const named = code.includes(root) || sourcesOf(code).some((source) => path.isAbsolute(source))
  return named ? [`${file} names a folder of this machine.`] : []
}

function checkPackage() {
  const npm = process.env.npm_execpath
  const [command, ...args] = npm ? [process.execPath, npm] : ["npm"]
  const answer = execFileSync(command, [...args, "pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 64 * 1024 * 1024 })
  const [{ files }] = JSON.parse(answer.slice(answer.indexOf("[")))
  return files.flatMap((/** @type {{ path: string }} */ file) => checkPacked(file.path))
}

/** @returns {Promise<string[]>} what is wrong with the build; nothing when all is well */
export async function checkBuild() {
  return [...checkMigrations(), ...checkDashboard(), ...checkPackage()]
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const problems = await checkBuild()
  for (const problem of problems) console.error(problem)
  if (problems.length === 0) console.log("The build is complete and ships nothing it should not.")
  process.exitCode = problems.length > 0 ? 1 : 0
}
