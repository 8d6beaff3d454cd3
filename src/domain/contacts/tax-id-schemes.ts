import { validate as atUid } from "stdnum/lib/cjs/at/uid"
import { validate as auAbn } from "stdnum/lib/cjs/au/abn"
import { validate as beVat } from "stdnum/lib/cjs/be/vat"
import { validate as chVat } from "stdnum/lib/cjs/ch/vat"
import { validate as cyVat } from "stdnum/lib/cjs/cy/vat"
import { validate as deVat } from "stdnum/lib/cjs/de/vat"
import { validate as dkCvr } from "stdnum/lib/cjs/dk/cvr"
import { validate as eeKmkr } from "stdnum/lib/cjs/ee/kmkr"
import { validate as esNif } from "stdnum/lib/cjs/es/nif"
import { validate as fiAlv } from "stdnum/lib/cjs/fi/alv"
import { validate as frTva } from "stdnum/lib/cjs/fr/tva"
import { validate as gbVat } from "stdnum/lib/cjs/gb/vat"
import { validate as grVat } from "stdnum/lib/cjs/gr/vat"
import { validate as hrOib } from "stdnum/lib/cjs/hr/oib"
import { validate as huAnum } from "stdnum/lib/cjs/hu/anum"
import { validate as ieVat } from "stdnum/lib/cjs/ie/vat"
import { validate as inGstin } from "stdnum/lib/cjs/in/gstin"
import { validate as itIva } from "stdnum/lib/cjs/it/iva"
import { validate as ltPvm } from "stdnum/lib/cjs/lt/pvm"
import { validate as luTva } from "stdnum/lib/cjs/lu/tva"
import { validate as mtVat } from "stdnum/lib/cjs/mt/vat"
import { validate as nlBtw } from "stdnum/lib/cjs/nl/btw"
import { validate as noMva } from "stdnum/lib/cjs/no/mva"
import { validate as plNip } from "stdnum/lib/cjs/pl/nip"
import { validate as ptNif } from "stdnum/lib/cjs/pt/nif"
import { validate as roCif } from "stdnum/lib/cjs/ro/cif"
import { validate as seVat } from "stdnum/lib/cjs/se/vat"
import { validate as siDdv } from "stdnum/lib/cjs/si/ddv"
import type { ValidateReturn } from "stdnum/lib/cjs/types"
import { accepted, refused, type ContactCheck } from "./contact-check"
import { checkBulgarian, checkCzech, checkLatvian, checkSlovak } from "./tax-id-check-digits"

/** How the tax ids of one place are written and checked. */
export interface TaxIdScheme {
  /** Stands before the digits when kept, e.g. "DE"; "" where the law writes no prefix. */
  prefix: string
  /** Takes the id without prefix, in capitals and without punctuation; gives it as it should be kept. */
  check: (digits: string) => ContactCheck
}

const library =
  (validate: (value: string) => ValidateReturn) =>
  (digits: string): ContactCheck => {
    const result = validate(digits)
    if (result.isValid) {
      return accepted(result.compact)
    }
    return refused(result.error.name === "InvalidChecksum" ? "check-digits" : "format")
  }

const pattern =
  (shape: RegExp) =>
  (digits: string): ContactCheck =>
    shape.test(digits) ? accepted(digits) : refused("format")

/** "CH" is part of the number ("CHE…"), and people rarely type it twice. */
const swiss = (digits: string) => {
  const result = library(chVat)(digits.startsWith("E") ? `CH${digits}` : digits)
  return result.valid ? accepted(result.value.slice(2)) : result
}

/** By the country of the id (ISO 3166-1) and by the prefix it is written with, where that differs (EL, XI). */
export const TAX_ID_SCHEMES: Record<string, TaxIdScheme> = {
  AT: { prefix: "AT", check: library(atUid) },
  BE: { prefix: "BE", check: library(beVat) },
  BG: { prefix: "BG", check: checkBulgarian },
  CY: { prefix: "CY", check: library(cyVat) },
  CZ: { prefix: "CZ", check: checkCzech },
  DE: { prefix: "DE", check: library(deVat) },
  DK: { prefix: "DK", check: library(dkCvr) },
  EE: { prefix: "EE", check: library(eeKmkr) },
  EL: { prefix: "EL", check: library(grVat) },
  ES: { prefix: "ES", check: library(esNif) },
  FI: { prefix: "FI", check: library(fiAlv) },
  FR: { prefix: "FR", check: library(frTva) },
  GR: { prefix: "EL", check: library(grVat) },
  HR: { prefix: "HR", check: library(hrOib) },
  HU: { prefix: "HU", check: library(huAnum) },
  IE: { prefix: "IE", check: library(ieVat) },
  IT: { prefix: "IT", check: library(itIva) },
  LT: { prefix: "LT", check: library(ltPvm) },
  LU: { prefix: "LU", check: library(luTva) },
  LV: { prefix: "LV", check: checkLatvian },
  MT: { prefix: "MT", check: library(mtVat) },
  NL: { prefix: "NL", check: library(nlBtw) },
  PL: { prefix: "PL", check: library(plNip) },
  PT: { prefix: "PT", check: library(ptNif) },
  RO: { prefix: "RO", check: library(roCif) },
  SE: { prefix: "SE", check: library(seVat) },
  SI: { prefix: "SI", check: library(siDdv) },
  SK: { prefix: "SK", check: checkSlovak },

  CH: { prefix: "CH", check: swiss },
  GB: { prefix: "GB", check: library(gbVat) },
  LI: { prefix: "CH", check: swiss },
  NO: { prefix: "NO", check: library(noMva) },
  XI: { prefix: "XI", check: library(gbVat) },

  AE: { prefix: "", check: pattern(/^100\d{12}$/) },
  AU: { prefix: "", check: library(auAbn) },
  IN: { prefix: "", check: library(inGstin) },
  SA: { prefix: "", check: pattern(/^3\d{13}3$/) },
}
