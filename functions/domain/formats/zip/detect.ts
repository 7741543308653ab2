import type { Source } from '#domain/source.ts'

/**
 * A ZIP archive: it begins with the header of an entry or, if empty, with the end of its directory (APPNOTE
 * 4.3.7, 4.3.16).
 */
export const detectZip = ({ bytes }: Pick<Source, 'bytes'>): boolean => {
  const [p, k, three, four] = bytes
  if (p !== 0x50 || k !== 0x4b) return false
  return (three === 3 && four === 4) || (three === 5 && four === 6) || (three === 7 && four === 8)
}
