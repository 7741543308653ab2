/** The catalog that declares the aliases of the IPTC's schemes; items refer to it. */
export const iptcCatalog = 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml'
