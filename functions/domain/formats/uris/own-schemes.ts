/**
 * Begins the URIs of Wiredesk's own schemes in an item's catalog; the percent-encoded name of the scheme
 * follows.
 */
export const ownSchemes = 'urn:wiredesk:scheme:'
