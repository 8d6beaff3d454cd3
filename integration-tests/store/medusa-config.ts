import path from "node:path"
import { defineConfig, Modules } from "@medusajs/framework/utils"

const port = process.env.PORT ?? "9000"
const backendUrl = process.env.BACKEND_URL ?? `http://localhost:${port}`
const redisUrl = process.env.REDIS_URL

/** With REDIS_URL several processes can share the work; without it everything lives in this one. */
const redisModules = redisUrl
  ? [
      { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
      { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
      {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [{ resolve: "@medusajs/medusa/locking-redis", id: "locking-redis", is_default: true, options: { redisUrl } }],
        },
      },
      {
        resolve: "@medusajs/medusa/caching",
        options: {
          providers: [{ resolve: "@medusajs/medusa/caching-redis", id: "caching-redis", is_default: true, options: { redisUrl } }],
        },
      },
    ]
  : []

/** The model test loses, doubles and delays events. */
const unreliableEvents =
  process.env.UNRELIABLE_EVENTS === "true" ? [{ key: Modules.EVENT_BUS, resolve: "./src/modules/unreliable-events" }] : []

/** Who may do what is off by default, as in Medusa; the story of roles switches it on. */
const roles = process.env.MEDUSA_FF_RBAC === "true" ? [{ resolve: "@medusajs/medusa/rbac" }] : []

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    redisUrl,
    http: {
      storeCors: process.env.STORE_CORS ?? backendUrl,
      adminCors: process.env.ADMIN_CORS ?? backendUrl,
      authCors: process.env.AUTH_CORS ?? backendUrl,
      jwtSecret: process.env.JWT_SECRET ?? "supersecret",
      cookieSecret: process.env.COOKIE_SECRET ?? "supersecret",
    },
    // The demo runs in production mode but over plain http, where a browser drops a Secure cookie.
    cookieOptions: { secure: false },
  },
  admin: {
    disable: process.env.DISABLE_DASHBOARD === "true",
    backendUrl: "/",
  },
  featureFlags: { translation: true },
  // Without it only to measure what it costs: npm run bench.
  plugins: process.env.WITHOUT_INVOICING === "true" ? [] : [{ resolve: "medusa-plugin-invoicing", options: { base_url: backendUrl, pdf: { languages: [{ language: "pl", module: "./words/pl.js" }] } } }],
  modules: [
    { resolve: "@medusajs/medusa/translation" },
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: [
          { resolve: "./src/providers/demo-card", id: "demo" },
          { resolve: "./src/providers/demo-wallet", id: "demo" },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/file-local",
            id: "local",
            options: {
              upload_dir: path.join(__dirname, "static", "uploads"),
              backend_url: `${backendUrl}/static/uploads`,
              // Medusa serves ./static to everyone; documents belong somewhere else.
              private_upload_dir: process.env.PRIVATE_FILES_DIR,
            },
          },
        ],
      },
    },
    ...redisModules,
    ...unreliableEvents,
    ...roles,
  ],
})

