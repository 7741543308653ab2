import type { Copy } from '#domain/copy.ts'
import { normalizeCopyright } from '../copyright/normalize-copyright.ts'
import type { Draft } from '../draft/draft.ts'
import { lift } from '../draft/lift.ts'
import { takeCopyright } from '../draft/take-copyright.ts'
import { takeNotice } from '../draft/take-notice.ts'
import { normalizeNotice } from '../notice/normalize-notice.ts'
import { cleanText } from '../paragraphs/clean-text.ts'
import { normalizeUsageTerms } from '../usage-terms/normalize-usage-terms.ts'
import { readStatedTerms } from '../usage-terms/read-stated-terms.ts'
import { take } from './take.ts'

/**
 * Takes the copyright and the terms of use that a format states: an element for the holder, in which some write
 * their whole notice, or for the year beats the notice. A notice that names nobody's copyright but limits use ("Rights: World excl. Norway")
 * is terms. An embargo among the terms holds.
 */
export const readRights = (copy: Copy, draft: Draft, receivedAt: string): void => {
  const { copyrightNotice, copyrightHolder, copyrightYear } = copy
  const notice = copyrightNotice && cleanText(copyrightNotice.raw)
  const line = notice ? normalizeCopyright(notice) : undefined
  if (copyrightNotice && line) takeCopyright(draft, line, copyrightNotice)
  else if (copyrightNotice) lift(draft, 'copyright', copyrightNotice, copyrightNotice.source)
  const bare = line || (notice && limits(notice)) ? undefined : readBareNotice(notice)
  const named = copyrightHolder && cleanText(copyrightHolder.raw)
  const whole = named ? normalizeCopyright(named) : undefined
  const holder = whole?.holder || named || line?.holder || bare?.holder
  const stated = copyrightYear?.raw.match(/(?<!\d)[12]\d{3}/g)?.at(-1)
  const printed = draft.fields.copyright?.holder === holder ? draft.fields.copyright?.year : undefined
  const year = stated ? Number(stated) : (line?.year ?? whole?.year ?? bare?.year ?? printed)
  if (holder) draft.fields.copyright = { ...(year && { year }), holder, notice: notice || named || holder }
  for (const span of [copyrightHolder, copyrightYear]) if (span) lift(draft, 'copyright', span, span.source)
  if (!draft.fields.copyright && !copy.isStory) takeFirstCopyright(copy, draft)
  const conditions = copyrightNotice && notice && !line?.holder && limits(notice) ? [copyrightNotice] : []
  for (const span of [...(copy.usageTerms ?? []), ...conditions])
    take(draft, 'usageTerms', span, text => {
      const notice = copy.embargo ? undefined : normalizeNotice(text, { receivedAt })
      if (notice?.class === 'embargo') takeNotice(draft, notice, span)
      draft.usageTerms.push(...readStatedTerms(text))
    })
}

const limits = (notice: string): boolean => normalizeUsageTerms(notice).some(({ code }) => code !== 'other')

/** At the head of a notice: a note to editors may speak of the copyright of a picture. */
const mark = /^\W{0,3}(?:©|\(c\)|copyright)/i

/** Takes the copyright that stands among the terms of use, as the credit or as a note. */
const takeFirstCopyright = ({ usageTerms = [], credit, editorNote }: Copy, draft: Draft): void => {
  const note = editorNote && mark.test(editorNote.raw) ? editorNote : undefined
  for (const span of [...usageTerms, credit, note]) {
    const copyright = span && normalizeCopyright(cleanText(span.raw))
    if (!span || !copyright?.holder) continue
    takeCopyright(draft, copyright, span)
    return
  }
}

/** An element for the notice that holds a name and no mark of copyright names the holder, with a year if there is one: "Belga", "Belga 2026", "Derechos reservados 2026 Belga". */
const readBareNotice = (notice: string | undefined): { holder: string; year?: number } | undefined => {
  if (!notice || notice.length > 80) return undefined
  const [, before, name = notice, behind] = bareNotice.exec(notice) ?? []
  const year = before ?? behind
  return { holder: name, ...(year && { year: Number(year) }) }
}

const bareNotice =
  /^(?:[\p{L} ]{2,20} (?:reserved|reservad[oa]s|riservati|réservés|vorbehalten)[.,:]? )?(?:((?:19|20)\d\d),? )?(\D.*?)(?:,? ((?:19|20)\d\d))?$/iu
