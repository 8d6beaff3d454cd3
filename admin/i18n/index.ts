import enFindings from "./json/en/findings.json"
import enHealth from "./json/en/health.json"
import enInvoices from "./json/en/invoices.json"
import enPrinting from "./json/en/printing.json"
import enProfiles from "./json/en/profiles.json"
import arFindings from "./json/ar/findings.json"
import arHealth from "./json/ar/health.json"
import arInvoices from "./json/ar/invoices.json"
import arPrinting from "./json/ar/printing.json"
import arProfiles from "./json/ar/profiles.json"
import frFindings from "./json/fr/findings.json"
import frHealth from "./json/fr/health.json"
import frInvoices from "./json/fr/invoices.json"
import frPrinting from "./json/fr/printing.json"
import frProfiles from "./json/fr/profiles.json"
import nlFindings from "./json/nl/findings.json"
import nlHealth from "./json/nl/health.json"
import nlInvoices from "./json/nl/invoices.json"
import nlPrinting from "./json/nl/printing.json"
import nlProfiles from "./json/nl/profiles.json"
import deFindings from "./json/de/findings.json"
import deHealth from "./json/de/health.json"
import deInvoices from "./json/de/invoices.json"
import dePrinting from "./json/de/printing.json"
import deProfiles from "./json/de/profiles.json"

/** Every word of the plugin's pages under one key, so that nothing collides with the dashboard's own. */
export default {
  en: { translation: { invoicing: { ...enInvoices, printing: enPrinting, profiles: enProfiles, findings: enFindings, health: enHealth } } },
  ar: { translation: { invoicing: { ...arInvoices, printing: arPrinting, profiles: arProfiles, findings: arFindings, health: arHealth } } },
  fr: { translation: { invoicing: { ...frInvoices, printing: frPrinting, profiles: frProfiles, findings: frFindings, health: frHealth } } },
  nl: { translation: { invoicing: { ...nlInvoices, printing: nlPrinting, profiles: nlProfiles, findings: nlFindings, health: nlHealth } } },
  de: { translation: { invoicing: { ...deInvoices, printing: dePrinting, profiles: deProfiles, findings: deFindings, health: deHealth } } },
}
