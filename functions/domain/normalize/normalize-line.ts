import { normalizeByline } from './byline/normalize-byline.ts'
import { normalizeContributors } from './contributors/normalize-contributors.ts'
import { normalizeCopyright } from './copyright/normalize-copyright.ts'
import { normalizeDateline } from './dateline/normalize-dateline.ts'
import { normalizeNotice } from './notice/normalize-notice.ts'
import { cleanText } from './paragraphs/clean-text.ts'
import { normalizeUsageTerms } from './usage-terms/normalize-usage-terms.ts'

/** The normalizers by the kind of line they read. All but that of bylines, to which runs of spaces say something, have their text tidied. */
const readers = new Map<string, (raw: string) => object | null>([
  ['byline', raw => normalizeByline(raw, { stated: true }) ?? null],
  ['contributors', raw => normalizeContributors(cleanText(raw)) ?? null],
  ['dateline', raw => normalizeDateline(cleanText(raw)) ?? null],
  ['copyright', raw => normalizeCopyright(cleanText(raw)) ?? null],
  ['usage', raw => ({ terms: normalizeUsageTerms(cleanText(raw)) })],
  ['notice', raw => normalizeNotice(cleanText(raw)) ?? null],
])

/**
 * What one line of copy says, read as the given kind: null where it is nothing of the kind, undefined where there is no
 * such kind.
 */
export const normalizeLine = (kind: string, raw: string): object | null | undefined =>
  readers.get(kind)?.(raw)
