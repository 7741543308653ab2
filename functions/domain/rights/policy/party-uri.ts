/** The identifier of an agency or distributor: its name, percent-encoded. */
export const partyUri = (name: string): string => `urn:wiredesk:party:${encodeURIComponent(name)}`
