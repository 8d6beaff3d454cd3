import medusa from "@medusajs/eslint-plugin"
import { defineConfig, globalIgnores } from "eslint/config"

const sizes = {
  "max-lines": ["error", { max: 300, skipBlankLines: false, skipComments: false }],
  "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
  "max-params": ["error", 4],
  "max-depth": ["error", 4],
}

export default defineConfig([
  ...medusa.configs.recommended,
  // Medusa's rules leave tests alone; here they are code like any other.
  globalIgnores(["!**/__tests__/**", "!**/integration-tests/**", "!**/*.spec.*"]),
  globalIgnores(["**/node_modules/", "**/.medusa/", "**/.local/", "src/admin/", "src/modules/invoicing/migrations/", "integration-tests/store/public/", "**/__admin-extensions__.js"]),
  { files: ["src/**/*.ts", "admin/**/*.{ts,tsx}", "scripts/**/*.mjs", "integration-tests/**/*.{ts,mjs}"], rules: sizes },
  {
    files: ["**/__tests__/**", "integration-tests/**"],
    rules: {
      // A spec is one describe per subject, and a story told for each row of a table has as many parameters as it has columns.
      "max-lines-per-function": "off",
      "max-params": "off",
      // Tests fail with plain errors, tell of 1180 whole dinars, and look at what Medusa does inside.
      "@medusajs/use-medusa-error-not-generic-error": "off",
      "@medusajs/prices-in-major-units": "off",
      "@medusajs/import-from-framework-not-internal": "off",
    },
  },
])
