/**
 * The W3C's context of ODRL 2.2, as published at http://www.w3.org/ns/odrl.jsonld; the package comes without
 * types.
 */
declare module '@digitalbazaar/odrl-context' {
  export const contexts: ReadonlyMap<string, object>
}
