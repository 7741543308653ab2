import type { Notice } from '#domain/copy.ts'
import type { Draft } from '../draft/draft.ts'
import { LIMITED_USE } from './hold/limited-use.ts'
import { isKill } from './kill/is-kill.ts'

const limits = new RegExp(LIMITED_USE, 'giu')
/** "… in the UK only. It may be used elsewhere.", "Kill the German version of … The English stands.", "The rest of the story stands." */
const narrowed =
  /\b(?:in|for|on|from) (?:the )?(?:\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3}|web|internet|print|radio|television|sites?) only\b|\bonly (?:in|on) (?:the )?(?:\p{Lu}\p{Ll}|\p{Lu}{2}\b|web|internet|print|radio)|\bmay (?:still )?be used (?:elsewhere|otherwise|in other|in print|online)\b|\b[Kk]ill the (?:headline|sidebar|box|chart|table|quotes?|lead|lede|intro) (?:on|of|to|for|in|with)\b|\bin your (?:\p{Lu}\p{Ll}+ |print |online |web |weekend ){1,2}(?:editions?|papers?|pages?|sections?|services?)\b|\b(?:[Mm]ain (?:story|text)|[Oo]riginal|1st Ld\S*) stands\W*(?:$|[.;])|\b(?:rest|remainder|text|\p{Lu}\p{Ll}+)(?: (?:version|text|edition|of (?:the|this|our) (?:story|item|copy|article)))? (?:stands|is (?:correct|unaffected|not affected)|remains)\W*(?:$|[.;])/u

/** Holds the story of which an advisory bars one use, or its use in one place, or of which it kills a part: "The story “Ferry sinks” may not be used online." */
export const weighLimit = ({ fields }: Draft, notice: Notice): Notice => {
  const rest = notice.note.replace(limits, ' ')
  const isNarrow = narrowed.test(notice.note) || (rest !== notice.note && !rest.split('\n').some(isKill))
  if (notice.kind !== 'kill' || !isNarrow) return notice
  fields.status = 'withheld'
  delete fields.change
  return { ...notice, kind: 'withhold' }
}
