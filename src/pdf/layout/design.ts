import type { Look } from "../../domain/look"
import type { Print } from "../render-options"
import type { Block } from "./blocks"
import type { Page } from "./page"
import type { Theme } from "./theme"

/** A paper from top to bottom. */
export type Layout = (page: Page) => Block

/** Everything that a theme's name stands for. */
export interface Design {
  /** Its measures and colours, from what the seller chose. */
  theme(look: Look): Theme
  layouts: Record<Print, Layout>
  /** What stands above a page; pages are counted from 1. */
  header(page: Page, number: number): Block | null
  /** What stands below a page. */
  footer(page: Page, number: number, count: number): Block
}
