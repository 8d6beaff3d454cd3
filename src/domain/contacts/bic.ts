// @ts-expect-error TS1479: the package's types stand for its ES module only, but `require` loads its CommonJS build
import { isValidBIC } from "ibantools"
import { accepted, refused, type ContactCheck } from "./contact-check"
import { typedText } from "./typed-text"

/** Takes what someone typed; gives the BIC in capitals without spaces, 8 or 11 characters (ISO 9362). */
export function checkBic(value: unknown): ContactCheck {
  const bic = typedText(value).replace(/\s/g, "").toUpperCase()
  if (!bic) {
    return refused("empty")
  }
  return isValidBIC(bic) ? accepted(bic) : refused("format")
}
