import { validate as czDic } from "stdnum/lib/cjs/cz/dic"
import { validate as lvPvn } from "stdnum/lib/cjs/lv/pvn"
import { accepted, refused, type ContactCheck } from "./contact-check"

/** Countries where `stdnum` 1.12 refuses ids that exist. Algorithms: the EU's list of VAT number check digits, as in python-stdnum. */

const weighted = (digits: string, weights: number[]) =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0)
const ends = (digits: string, check: number) => digits.endsWith(String(check))
const answer = (digits: string, right: boolean) => (right ? accepted(digits) : refused("check-digits"))

/** Takes a Bulgarian id without prefix; companies (9 digits) have one check digit, persons and others (10) one of three. */
export function checkBulgarian(digits: string): ContactCheck {
  if (!/^\d{9,10}$/.test(digits)) {
    return refused("format")
  }
  const check = digits.slice(-1)
  const possible = digits.length === 9 ? [bulgarianCompany(digits)] : bulgarianPersons(digits)
  return answer(digits, possible.map(String).includes(check))
}

function bulgarianCompany(digits: string): number {
  const first = weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8]) % 11
  return first === 10 ? (weighted(digits, [3, 4, 5, 6, 7, 8, 9, 10]) % 11) % 10 : first
}

function bulgarianPersons(digits: string): number[] {
  const citizen = (weighted(digits, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10
  const foreigner = weighted(digits, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10
  const other = (11 - (weighted(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11
  return [citizen, foreigner, other]
}

/** Takes a Czech id without prefix; the library is wrong only about persons without birth number (9 digits from 6). */
export function checkCzech(digits: string): ContactCheck {
  if (/^6\d{8}$/.test(digits)) {
    const rest = weighted(digits.slice(1), [8, 7, 6, 5, 4, 3, 2]) % 11
    const special = (8 - ((10 - rest) % 11) + 10) % 10
    return answer(digits, ends(digits, special))
  }
  return /^\d{8,10}$/.test(digits) ? answer(digits, czDic(digits).isValid) : refused("format")
}

/** Takes a Latvian id without prefix; personal codes (from 0 to 3) are not always made from a birth date, those from 32 never. */
export function checkLatvian(digits: string): ContactCheck {
  if (!/^\d{11}$/.test(digits)) {
    return refused("format")
  }
  const person = ((1 + weighted(digits, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11) % 10
  const isPerson = /^[0-3]/.test(digits)
  return answer(digits, isPerson ? digits.startsWith("32") || ends(digits, person) : lvPvn(digits).isValid)
}

/** Takes a Slovak id without prefix: divisible by 11, whether it was given for tax or is a birth number. */
export function checkSlovak(digits: string): ContactCheck {
  return /^\d{10}$/.test(digits) ? answer(digits, Number(digits) % 11 === 0) : refused("format")
}
