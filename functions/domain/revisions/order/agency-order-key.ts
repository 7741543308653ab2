/**
 * The order key of the agency's copy, given the key of any edit of it: it tells which drop a revision came
 * from.
 */
export const agencyOrderKey = (orderKey: string): string => orderKey.replace(/\+\d{6}$/, '')
