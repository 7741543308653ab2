/**
 * Pattern source of what ends a dateline: dashes, "_" (AP by satellite wire), "--", "=" (Belga), and U+FFFD where a dash was lost in decoding.
 */
export const DASH = '(?:[—–―−�]+|-{1,3}|_+|=)'
