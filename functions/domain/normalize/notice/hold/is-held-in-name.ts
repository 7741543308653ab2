import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { isMomentOfRelease } from '../embargo/is-moment-of-release.ts'

/** In capitals at either end of a name in small letters: "KILL-harbor", "budget_WITHDRAWN". */
const order = patternOf([
  /KILL(?:ED)?/u,
  /WITHDRAWN/u,
  /WITHH[EO]LD/u,
  /RETRACTED/u,
  /(?:LEGAL )?HOLD/u,
  /SPIKED?/u,
  /EMBARGO(?:ED)?/u,
  /HFR/u,
  /DNP/u,
  /(?:DO NOT|NOT FOR|NOT TO BE) (?:PUBLI(?:SH|CATION)|RELEASE|USED?|RUN)/u,
  /GESPERRT/u,
  /STORNO/u,
  /ANNUL\p{Lu}{1,6}/u,
])
const atEnd = new RegExp(`^\\P{L}*(?:${order.source})(?!\\p{L})|(?<!\\p{L})(?:${order.source})\\P{L}*$`, 'u')
const small = /\p{Ll}/u
/** What no story is about, in letters of any case: "report (embargoed)", "Sperrfrist Haushalt". */
const plain =
  /^\P{L}*sperrfrist(?!\p{L})|(?<!\p{L})(?:sperrfrist|(?:under |strict )?embargoed|under embargo|not for publication)\P{L}*$/iu
/** A folder for what waits. */
const folder = /(?:^|\/)(?:under[ _-])?(?:embargo(?:e?d|s)?|on[ _-]hold|hold|sperrfrist)\//iu
/** What stands for a space in a file's name. */
const gaps = /_+|\++|%20|(?<!\d)-|-(?!\d)/g

/** Whether the name of a file holds its story: "KILL-harbor.txt", "budget_EMBARGOED.docx", "embargo/harbor.txt". "oil-embargo.txt" names a subject. */
export const isHeldInName = (path: string): boolean => {
  const name = path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.\w{1,5}$/, '')
    .replace(gaps, ' ')
  return folder.test(path) || plain.test(name) || (small.test(name) && atEnd.test(name))
}

/** The last part of a slug, in capitals or behind the word of an advisory: "BC-Road, HFR", "BC-Road, Advisory-Hold". */
const slugged =
  /^(?:\S{2,40}[,(]\s?H(?:OLD|old)|.{2,60}(?:[-/, (]HFR|[ ,(–—-]A(?:DVISORY|dvisory)[- ](?:WITHH|Withh|withh|H|h)(?:OLD|old)))\W*$/u
/** What no word of a subject is, as a slug's last parts: "FERRY-DO NOT USE". */
const barred = /[-/_ ](?:DO[-_ ]NOT[-_ ](?:USE|RUN|PUBLISH)|NOT[-_ ]FOR[-_ ](?:PUBLICATION|USE|RELEASE))\W*$/u
/** The word in a slug, with what stands behind it, but for a year: "ROAD Embargo 0001". */
const timed = /^[^.!?]{2,60}?[-/, (](embargo(?:ed)?(?! 20\d\d\W*$)[^\p{L}].{1,40}?)\)?$/iu

/** Whether a slug, or a line that may be one, holds its story: "BC-Road, HFR", "ROAD-(EMBARGO 0600 WEDS)". */
export const isHeldInSlug = (line: string, isSlug: boolean, receivedAt: string): boolean =>
  slugged.test(line) ||
  (isSlug && barred.test(line)) ||
  ((isSlug || !small.test(line)) && isMomentOfRelease(timed.exec(line)?.[1] ?? '', receivedAt))
