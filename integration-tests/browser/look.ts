import type { Page } from "playwright-core"

/** Keys without a word, wherever a person would read or hear them. */
export const untranslated = (page: Page) =>
  page.evaluate(() => {
    const attributes = ["aria-label", "title", "placeholder", "alt"].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? "")
    )
    return [document.title, document.body.innerText, ...attributes].flatMap((text) => text.match(/\binvoicing\.[\w.]+|\{\{\w+\}\}/g) ?? [])
  })

/** What is wider than its place: the page itself, and every scroller but those in `except`. */
export const overflowing = (page: Page, except = "") =>
  page.evaluate((allowed) => {
    const within = (element: Element) => allowed !== "" && (element.matches(allowed) || element.querySelector(allowed) !== null)
    const scrolls = (element: Element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX)
    const wide = (element: Element) => element.scrollWidth > element.clientWidth + 1
    return [document.documentElement, ...document.querySelectorAll("body *")]
      .filter((element) => wide(element) && (element === document.documentElement || (scrolls(element) && !within(element))))
      .map((element) => `<${element.tagName.toLowerCase()} class="${element.className}"> ${element.scrollWidth} > ${element.clientWidth}`)
  }, except)

/** What a person who does not see the page would miss inside `scope`, but for what is not ours. */
export const inaccessible = (page: Page, scope = "main", foreign = "x-nothing") =>
  page.evaluate(([selector, except]) => {
    const text = (element: Element | null | undefined) => element?.textContent?.trim() ?? ""
    const shown = (element: Element) => element.checkVisibility() && !element.closest("[aria-hidden=true]")
    const described = (element: Element) =>
      element.getAttribute("aria-label")?.trim() ||
      (element.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => text(document.getElementById(id))).join("") ||
      element.getAttribute("title")?.trim()
    const labelled = (element: Element) => described(element) || [...((element as HTMLInputElement).labels ?? [])].map(text).join("") || element.getAttribute("placeholder")
    const named = (element: Element) => described(element) || text(element) || element.querySelector("img[alt], [aria-label]")
    const missing = (what: string, query: string, holds: (element: Element) => unknown) =>
      [...document.querySelectorAll(`${selector} :is(${query})`)]
        .filter((element) => shown(element) && !element.matches(except) && !holds(element))
        .map((element) => `${what}: ${element.outerHTML.slice(0, 160)}`)
    return [
      ...missing("input without a label", "input:not([type=hidden]), select, textarea", labelled),
      ...missing("control without a name", "button, a[href], [role=button]", named),
      ...missing("picture without an alternative", "img", (element) => element.hasAttribute("alt")),
      ...missing("table without headers", "table", (element) => element.querySelector("th")),
      ...missing("list with other children than items", "ul, ol", (element) => [...element.children].every((child) => child.tagName === "LI")),
    ]
  }, [scope, foreign])

/** Controls that look the same with and without the keyboard's focus; `steps` presses of Tab from `start`. */
export async function focusUnseen(page: Page, start: string, steps: number) {
  await page.addStyleTag({ content: "*, ::before, ::after { transition: none !important; animation: none !important }" })
  await page.locator(start).first().focus()
  const unseen: string[] = []
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press("Tab")
    const same = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement
      const look = () => {
        const parts = [element, element.parentElement!, ...element.querySelectorAll("*")]
        return parts.map((part) => [getComputedStyle(part), getComputedStyle(part, "::after")].map((style) => [style.boxShadow, style.outline, style.backgroundColor, style.color, style.textDecoration].join())).join()
      }
      const focused = look()
      element.blur()
      const blurred = look()
      element.focus({ focusVisible: true } as FocusOptions)
      return focused === blurred ? element.outerHTML.slice(0, 160) : null
    })
    if (same) {
      unseen.push(same)
    }
  }
  return unseen
}
