/** The identifier of a purpose; ODRL has the operand `purpose`, and no values for it. */
export const purposeUri = (purpose: 'editorial' | 'commercial'): string => `urn:wiredesk:purpose:${purpose}`
