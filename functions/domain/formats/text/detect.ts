import type { Source } from '#domain/source.ts'

/**
 * Text: anything that was decoded to characters without NULs and with few control characters other than those
 * that frame wire copy (IPTC 7901, ANPA 1312). It is tried last, since most other formats are text as well.
 */
export const detectText = ({ text }: Source): boolean => {
  if (text.includes('\0') || text.startsWith('%PDF-')) return false
  const sample = text.slice(0, 4096)
  const controls = sample.match(/[^\P{Cc}\t\n\v\f\r]/gu)?.length ?? 0
  return controls <= 8 + sample.length / 100
}
