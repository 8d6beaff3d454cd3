import isEmail from "validator/lib/isEmail"
import { accepted, refused, type ContactCheck } from "./contact-check"
import { typedText } from "./typed-text"

/** Takes what someone typed; gives the address with its domain in lower case. Says nothing about whether it exists. */
export function checkEmail(value: unknown): ContactCheck {
  const text = typedText(value)
  if (!text) {
    return refused("empty")
  }
  if (!isEmail(text)) {
    return refused("format")
  }
  const at = text.lastIndexOf("@")
  return accepted(text.slice(0, at) + text.slice(at).toLowerCase())
}
