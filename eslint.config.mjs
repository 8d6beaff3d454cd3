import medusa from "@medusajs/eslint-plugin"
import { defineConfig, globalIgnores } from "eslint/config"

const sizes = {
  "max-lines": ["error", { max: 300, skipBlankLines: false, skipComments: false }],
  "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
  "max-params": ["error", 4],
  "max-depth": ["error", 4],
}

export default defineConfig([
  globalIgnores(["**/node_modules/", "**/.medusa/", "**/.local/", "src/admin/", "src/modules/invoicing/migrations/", "**/__admin-extensions__.js"]),
  ...medusa.configs.recommended,
  { files: ["src/**/*.ts", "admin/**/*.{ts,tsx}", "scripts/**/*.mjs"], rules: sizes },
  // A spec is one describe per subject, and a table of codes is data: neither is a function or a file of logic.
  { files: ["**/__tests__/**", "integration-tests/**"], rules: { "max-lines-per-function": "off" } },
])
