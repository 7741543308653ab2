import { collapse } from '../paragraphs/collapse.ts'
import type { CopyrightReading, ReadCopyright } from './copyright-reading.ts'
import { distributionOnly } from './distribution-only.ts'
import { markedNotice } from './marked-notice.ts'
import { rightsReserved } from './rights-reserved.ts'

/** In order: a mark says more than a reservation, a reservation more than a delivery. */
const rules: readonly (readonly [name: string, read: ReadCopyright])[] = [
  ['marked-notice', markedNotice],
  ['rights-reserved', rightsReserved],
  ['distribution-only', distributionOnly],
]

export interface NormalizedCopyright extends CopyrightReading {
  /** `copyright/<rule>` */
  rule: string
}

/** Japanese copy may write letters and digits as wide as its own characters: "（Ｃ）北陸通信社　２０２６". */
const wide = /[０-９Ａ-Ｚａ-ｚ]/gu
const breaks = /<br\s?\/?>/giu
/** "© '26 Harbor Press" */
const short = /(?<=(?:©|\([Cc]\)|[Cc](?:opyright|OPYRIGHT)) ?)['’‘](\d\d)(?= \p{Lu})/u
/** "Crown Copyright Reserved 2026": the holder before the word (United Kingdom, Australia, New Zealand). */
const crown = /^\s*crown copyright(?: reserved)?(?=$|[\s,.])/iu
/** "جميع الحقوق محفوظة لوكالة …", "כל הזכויות שמורות ל…": in Arabic and Hebrew the holder stands behind the reservation, after a "to" that is one word with it. */
const reservedTo =
  /^(?:©\s*)?(?:(?:(?:جميع|كافة|كل) الحقوق|حقوق (?:النشر|الطبع)) محفوظة (?:©\s*)?ل(?:ـ\s?|دى )?(ل)?|כל הזכויות שמורות (?:©\s*)?ל[-־]?\s?)(?=\p{L}{2})/u
/** "© Derechos reservados 2025, …", "版权所有 2026 …": the year and the holder behind the reservation. */
const reservedSince =
  /^(?:©|\([Cc]\)|[Cc]opyright)?\s*(版[权權]所有|(?:\p{L}+ ){0,2}(?:rights|derechos|direitos|diritti|droits|rechten?|prawa|rättigheter|rettighe[dt]er) \p{L}+)[\s,]+(?=(?:19|20)\d\d[\s,]*(?:\p{Lu}|\p{Script=Han}{2}))/iu
/** "© ۲۰۲۵", "© २०२५": figures of Arabic, Persian, Hindi, Bengali and Thai. */
const figures = /[٠-٩۰-۹०-९০-৯๐-๙]/gu
const toFigure = (figure: string): string =>
  String((figure.charCodeAt(0) - (/[०-৯]/u.test(figure) ? 6 : 0)) % 16)
/** "© ۱۴۰۵": a year of Iran, of which most days lie in 2026. */
const iranian = /۱[۳۴][۰-۹]{2}/gu
const toGregorian = (year: string): string => String(Number(year.replace(figures, toFigure)) + 621)
/** "“Copyright 1988 Olive Renner,” read the label on the tape": a sentence on a notice. */
const quoted =
  /^["“„«][^"”»]{3,200}["”»],? \p{Ll}{2}(?!.*(?:©|\([Cc]\)|[Cc]opyright|reserv))|^[^"“©]{3,120}\p{Ll}[:,]? ["“„«](?:[Cc]opyright|©|\([Cc]\)) [^"”»]{3,200}["”»]\.?$/u
const toNarrow = (character: string): string => character.normalize('NFKC')

/**
 * The copyright of a line or of a notice that breaks over lines: year, holder, distributor (who is told apart from the holder), and the words that
 * restrict use. Undefined where the text is no copyright notice.
 */
export const normalizeCopyright = (raw: string): NormalizedCopyright | undefined => {
  const plain = raw
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]|\uFE0F/gu, '')
    .replace(wide, toNarrow)
    .replace(crown, '© Crown')
    .replace(breaks, ' ')
    .replace(short, '20$1')
  const printed = collapse(plain).trim()
  const line = printed
    .replace(iranian, toGregorian)
    .replace(figures, toFigure)
    .replace(reservedSince, '$1 © ')
    .replace(reservedTo, (_, article?: string) => (article ? '© ال' : '© '))
  const text = /^[([]([^()[\]]+)[)\]]$/u.exec(line)?.[1]?.trim() ?? line
  if (quoted.test(text)) return undefined
  for (const [name, read] of rules) {
    const reading = read(text)
    if (reading)
      return { ...reading, ...(line !== printed && { notice: printed }), rule: `copyright/${name}` }
  }
  return undefined
}
