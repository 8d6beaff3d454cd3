const SCHEMAS = /<pdfaExtension:schemas>\s*<rdf:Bag>([\s\S]*?)<\/rdf:Bag>\s*<\/pdfaExtension:schemas>/g

const ACCESSIBLE = '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>'

// PDF/A allows only metadata that it knows or that is described in the file (ISO 19005-3, 6.6.2.3).
const ACCESSIBLE_SCHEMA = `<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that this file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li>`

/**
 * The `rdf:Description` elements that a document adds to its XMP metadata: those of the formats, that of PDF/UA-1 when it is tagged,
 * and one list of the schemas that they use, because a property may stand in XMP only once.
 */
export function metadata(given: readonly string[], isTagged: boolean): string[] {
  const schemas = given.flatMap((description) => Array.from(description.matchAll(SCHEMAS), ([, items]) => items.trim()))
  const all = isTagged ? [...schemas, ACCESSIBLE_SCHEMA] : schemas
  const others = given.map((description) => description.replace(SCHEMAS, ""))
  return [...others, ...(isTagged ? [ACCESSIBLE] : []), ...(all.length > 0 ? [extension(all)] : [])]
}

function extension(schemas: string[]): string {
  const spaces = ["extension", "schema", "property", "type", "field"].map(
    (name) => `xmlns:pdfa${name[0].toUpperCase()}${name.slice(1)}="http://www.aiim.org/pdfa/ns/${name}${name === "extension" ? "/" : "#"}"`,
  )
  return `<rdf:Description rdf:about="" ${spaces.join(" ")}><pdfaExtension:schemas><rdf:Bag>\n${schemas.join("\n")}\n</rdf:Bag></pdfaExtension:schemas></rdf:Description>`
}
