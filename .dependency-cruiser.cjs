/** Who may import whom: CONTRIBUTING.md, Layers. A broken arrow fails `npm run boundaries`. */
const framework = "^(@medusajs|@mikro-orm|awilix|express)|node_modules/(@medusajs|@mikro-orm|awilix|express)/"
const impure = "^(node:)?(fs|net|http|https|child_process|crypto|dns|worker_threads|timers)(/|$)"

const only = (name, from, to) => ({
  name,
  severity: "error",
  from: { path: `^src/${from}/`, pathNot: "__tests__" },
  to: { path: "^src/", pathNot: `^src/(${[from, ...to].join("|")})/` },
})

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      // Two data models that relate to each other name each other, lazily; Medusa knows no other way.
      from: { pathNot: "^src/modules/[^/]+/models/" },
      to: { circular: true },
    },
    only("domain-knows-nobody", "domain", []),
    only("types-know-domain", "types", ["domain"]),
    only("mapping-knows-domain", "mapping", ["domain", "types"]),
    only("formats-know-domain", "formats", ["domain"]),
    // The words of corrections are the mapping's; a language is registered and completed as a whole.
    only("pdf-knows-domain", "pdf", ["domain", "mapping/words"]),
    only("gateways-know-domain", "gateways", ["domain"]),
    only("modules-know-domain", "modules", ["domain", "types", "pdf/fonts", "pdf/labels"]),
    only("workflows-know-below", "workflows", ["domain", "mapping", "formats", "pdf", "gateways", "modules", "types"]),
    only("subscribers-know-workflows", "subscribers", ["workflows", "domain", "types"]),
    only("jobs-know-workflows", "jobs", ["workflows", "domain", "types"]),
    only("api-knows-below", "api", ["workflows", "modules", "mapping", "domain", "types", "pdf"]),
    only("admin-knows-types", "admin", ["types"]),
    {
      name: "pure-layers-know-no-framework",
      severity: "error",
      from: { path: "^src/(domain|formats|pdf)/", pathNot: "__tests__" },
      to: { path: framework },
    },
    {
      name: "mapping-takes-only-framework-types",
      severity: "error",
      from: { path: "^src/mapping/", pathNot: "__tests__" },
      to: { path: framework, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "pure-layers-touch-no-world",
      severity: "error",
      from: { path: "^src/(domain|formats|mapping)/", pathNot: "__tests__" },
      to: { path: impure },
    },
    {
      name: "formats-know-not-each-other",
      severity: "error",
      from: { path: "^src/formats/([^/]+)/" },
      to: { path: "^src/formats/([^/]+)/", pathNot: "^src/formats/($1|ubl|cii)/" },
    },
    {
      name: "admin-by-http-only",
      severity: "error",
      from: { path: "^admin/" },
      to: { path: "^src/", pathNot: "^src/types/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(src/admin|src/modules/invoicing/migrations)/" },
    tsPreCompilationDeps: "specify",
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
}
