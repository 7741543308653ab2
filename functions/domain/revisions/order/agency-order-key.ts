/** The order key that the agency's copy has, of the key of any edit of it: what says which drop a revision is of. */
export const agencyOrderKey = (orderKey: string): string => orderKey.replace(/\+\d{6}$/, '')
