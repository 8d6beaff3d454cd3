import { readFileSync } from "node:fs"
import path from "node:path"
import { chromium, type Browser, type BrowserContext, type Download, type Page } from "playwright-core"
import { ADMIN, STORE_URL } from "./store"

export type Language = "en" | "ar" | "fr" | "nl" | "de"

interface Visit {
  language?: Language
  theme?: "light" | "dark"
  width?: number
  height?: number
  javaScriptEnabled?: boolean
  /** Signed in to the dashboard without the form. */
  signedIn?: boolean
}

/** What went wrong on a page while a person used it. */
export interface Watched {
  page: Page
  problems: string[]
}

const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]

/**
 * A browser for the stories of one file. People who see the dashboard alike share its cache: loading it costs seconds.
 * Whoever signs in by hand, or not at all, comes with nothing.
 */
export function openBrowser() {
  let browser: Browser
  const contexts = new Map<string, BrowserContext>()

  const contextFor = async (visit: Visit) => {
    const key = JSON.stringify(visit)
    const known = contexts.get(key)
    if (known) {
      return known
    }
    const context = await newContext(browser, visit)
    contexts.set(visit.signedIn === false ? `${key}${contexts.size}` : key, context)
    return context
  }

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ARGS })
  })
  afterEach(async () => {
    const pages = [...contexts.values()].flatMap((context) => context.pages())
    await Promise.all(pages.map((page) => page.close()))
  })
  afterAll(() => browser?.close())

  return { visit: async (visit: Visit = {}) => watch(await (await contextFor(visit)).newPage()) }
}

async function newContext(browser: Browser, visit: Visit) {
  const { language = "en", theme = "light", width = 1400, height = 1000, javaScriptEnabled = true, signedIn = true } = visit
  const context = await browser.newContext({ viewport: { width, height }, javaScriptEnabled, permissions: ["clipboard-read", "clipboard-write"], timezoneId: "Europe/Berlin" })
  context.setDefaultTimeout(20_000)
  // Only where nothing was chosen yet, so that a choice made on the page outlives a reload.
  await context.addInitScript(
    ([chosenLanguage, chosenTheme]) => {
      // The browser's own page for a PDF has none.
      if (!globalThis.localStorage) {
        return
      }
      localStorage.getItem("lng") ?? localStorage.setItem("lng", chosenLanguage)
      localStorage.setItem("medusa_admin_theme", chosenTheme)
    },
    [language, theme]
  )
  if (signedIn) {
    await signInTo(context)
  }
  return context
}

let token: string | undefined

async function signInTo(context: BrowserContext) {
  if (!token) {
    const answer = await context.request.post(`${STORE_URL}/auth/user/emailpass`, { data: ADMIN })
    token = (await answer.json()).token as string
  }
  await context.request.post(`${STORE_URL}/auth/session`, { headers: { authorization: `Bearer ${token}` } })
}

function watch(page: Page): Watched {
  const problems: string[] = []
  page.on("console", (message) => message.type() === "error" && isOurs(message.location().url) && problems.push(`console: ${message.text()}`))
  page.on("pageerror", (error) => problems.push(`page: ${error.message}`))
  page.on("response", (response) => response.status() >= 400 && problems.push(`${response.status()} ${response.url()}`))
  page.on("requestfailed", (request) => isOurs(request.url()) && !isLeftBehind(request.failure()?.errorText) && problems.push(`failed: ${request.url()}`))
  return { page, problems }
}

/** The dashboard's list of orders takes flags from a CDN, which a test must not depend on. */
const isOurs = (url: string) => url === "" || url.startsWith(STORE_URL)

/** A page that is left cancels what it still waits for. */
const isLeftBehind = (error = "") => error.includes("ERR_ABORTED")

export const dashboard = (route: string) => `${STORE_URL}/app${route}`

/** What was saved to the disk, as its first four characters show. */
export async function kindOfFile(page: Page, save: () => Promise<unknown>) {
  const [download] = await Promise.all([page.waitForEvent("download"), save()])
  return { name: download.suggestedFilename(), magic: await magicOf(download) }
}

const magicOf = async (download: Download) => readFileSync(await download.path()).subarray(0, 4).toString("latin1")

const WORDS = path.resolve(__dirname, "../../admin/i18n/json")

/** A word of ours, as the dashboard shows it in a language: `word("ar", "invoices", "tabs.drafts")`. */
export const word = (language: Language, file: "invoices" | "printing" | "profiles" | "findings" | "health", key: string): string =>
  key.split(".").reduce((node, part) => node[part], JSON.parse(readFileSync(path.join(WORDS, language, `${file}.json`), "utf8")))
