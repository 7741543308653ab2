/** What Wiredesk's own schemes of codes are called in the catalog of an item: this, then the scheme's name, percent-encoded. */
export const ownSchemes = 'urn:wiredesk:scheme:'
