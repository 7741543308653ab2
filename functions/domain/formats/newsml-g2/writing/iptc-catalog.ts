/** Where the aliases of the IPTC's own schemes are declared, which items give by reference. */
export const iptcCatalog = 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml'
