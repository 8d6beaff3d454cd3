import enFindings from "./json/en/findings.json"
import enInvoices from "./json/en/invoices.json"
import enProfiles from "./json/en/profiles.json"
import arFindings from "./json/ar/findings.json"
import arInvoices from "./json/ar/invoices.json"
import arProfiles from "./json/ar/profiles.json"
import frFindings from "./json/fr/findings.json"
import frInvoices from "./json/fr/invoices.json"
import frProfiles from "./json/fr/profiles.json"
import nlFindings from "./json/nl/findings.json"
import nlInvoices from "./json/nl/invoices.json"
import nlProfiles from "./json/nl/profiles.json"
import deFindings from "./json/de/findings.json"
import deInvoices from "./json/de/invoices.json"
import deProfiles from "./json/de/profiles.json"

/** Every word of the plugin's pages under one key, so that nothing collides with the dashboard's own. */
export default {
  en: { translation: { invoicing: { ...enInvoices, profiles: enProfiles, findings: enFindings } } },
  ar: { translation: { invoicing: { ...arInvoices, profiles: arProfiles, findings: arFindings } } },
  fr: { translation: { invoicing: { ...frInvoices, profiles: frProfiles, findings: frFindings } } },
  nl: { translation: { invoicing: { ...nlInvoices, profiles: nlProfiles, findings: nlFindings } } },
  de: { translation: { invoicing: { ...deInvoices, profiles: deProfiles, findings: deFindings } } },
}
