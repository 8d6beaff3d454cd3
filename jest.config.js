const swc = {
  jsc: {
    parser: { syntax: "typescript", tsx: true, decorators: true },
    transform: { decoratorMetadata: true },
    target: "es2021",
  },
}

const shared = {
  testEnvironment: "node",
  transform: { "^.+\\.[jt]sx?$": ["@swc/jest", swc] },
  moduleFileExtensions: ["js", "ts", "tsx", "json"],
  modulePathIgnorePatterns: ["<rootDir>/.medusa/", "<rootDir>/integration-tests/store/.medusa/", "<rootDir>/.local/"],
}

module.exports = {
  projects: [
    { ...shared, displayName: "unit", testMatch: ["<rootDir>/src/**/__tests__/**/*.spec.ts"] },
    { ...shared, displayName: "golden", testMatch: ["<rootDir>/integration-tests/golden/**/*.spec.ts"] },
    {
      ...shared,
      displayName: "module",
      testMatch: ["<rootDir>/integration-tests/modules/**/*.spec.ts"],
      setupFiles: ["<rootDir>/integration-tests/helpers/reset-metadata.js"],
    },
    {
      ...shared,
      displayName: "http",
      testMatch: ["<rootDir>/integration-tests/http/**/*.spec.ts"],
      setupFiles: ["<rootDir>/integration-tests/helpers/store-of-worker.js"],
    },
    { ...shared, displayName: "model", testMatch: ["<rootDir>/integration-tests/model/**/*.spec.ts"] },
    { ...shared, displayName: "crash", testMatch: ["<rootDir>/integration-tests/crash/**/*.spec.ts"] },
    { ...shared, displayName: "two-stores", testMatch: ["<rootDir>/integration-tests/two-stores/**/*.spec.ts"] },
    { ...shared, displayName: "browser", testMatch: ["<rootDir>/integration-tests/browser/**/*.spec.ts"] },
    { ...shared, displayName: "package", testMatch: ["<rootDir>/integration-tests/package/**/*.spec.ts"] },
  ],
}
