import { html, type Content, type Html } from "./html"

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
// A code has a digit or an "@": 12214-3310, +966 11 234 5678, INV-2026-1, a@b.example.
const CODE = /([+(#]?[A-Za-z0-9](?:[A-Za-z0-9@._/+:&%()-]*[A-Za-z0-9)])?(?: [(]?\d[\d()-]*)*)/
/** Intl writes them into Arabic amounts for text that runs from right to left: here they would move the minus behind the figure. */
const MARKS = /[\u061C\u200E\u200F]/g

/** Text that keeps its own direction and leaves that of its surroundings alone. */
export function isolated(text: string | null): Html | null {
  return text ? html`<bdi>${prose(text)}</bdi>` : null
}

/** A figure, code, number or address of a machine: always written from left to right. */
export function code(text: string | null): Html | null {
  return text ? html`<bdi dir="ltr">${text.replace(MARKS, "")}</bdi>` : null
}

/** Running text; after Arabic letters a browser would show the groups of a phone number in the wrong order. */
export function prose(text: string): Content {
  if (!RIGHT_TO_LEFT.test(text)) {
    return text
  }
  return text.split(CODE).map((part, index) => (index % 2 === 1 && /[\d@]/.test(part) ? code(part) : part))
}
