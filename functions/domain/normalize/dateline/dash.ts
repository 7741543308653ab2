/**
 * Pattern source of the end of a dateline: dashes, "_" (AP by satellite wire), "--", "=" (Belga), and U+FFFD
 * for a dash lost in decoding.
 */
export const DASH = '(?:[—–―‒−�]+|-{1,4}|_+|=)'
