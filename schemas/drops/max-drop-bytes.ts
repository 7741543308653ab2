/** The largest drop that is read: 10 MiB. */
export const MAX_DROP_BYTES = 10 * 1024 * 1024
