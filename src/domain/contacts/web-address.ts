import isURL from "validator/lib/isURL"
import { accepted, refused, type ContactCheck } from "./contact-check"
import { typedText } from "./typed-text"

/** Takes what someone typed; gives the address of a page that a browser may open: http or https, without a password in it. */
export function checkWebAddress(value: unknown): ContactCheck {
  const url = typedText(value)
  if (!url) {
    return refused("empty")
  }
  const options = { protocols: ["http", "https"], require_protocol: true, require_tld: false, disallow_auth: true }
  return isURL(url, options) ? accepted(url) : refused("format")
}
