import type { Source } from '../../source.ts'

/**
 * Text: anything that decoded to characters without NULs and with few control characters beyond those that frame wire copy
 * (IPTC 7901, ANPA 1312). Last of the formats, since most others are text as well.
 */
export const detectText = ({ text }: Source): boolean => {
  if (text.includes('\0') || text.startsWith('%PDF-')) return false
  const sample = text.slice(0, 4096)
  const controls = sample.match(/[^\P{Cc}\t\n\v\f\r]/gu)?.length ?? 0
  return controls <= 8 + sample.length / 100
}
