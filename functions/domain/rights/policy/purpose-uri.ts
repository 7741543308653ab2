/** The identifier of a purpose; ODRL has the operand `purpose`, but no values for it. */
export const purposeUri = (purpose: 'editorial' | 'commercial'): string => `urn:wiredesk:purpose:${purpose}`
