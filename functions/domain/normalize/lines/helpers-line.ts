import { photographerBehind } from '../byline/refusals/photographer-behind.ts'
import { normalizeContributors } from '../contributors/normalize-contributors.ts'
import { lift } from '../draft/lift.ts'
import { screen } from '../pattern/screen.ts'
import { creditsHelpers } from './credits-helpers.ts'
import { creditsPhotographers } from './credits-photographers.ts'
import type { LineReader } from './line-reader.ts'

/** "Foto: Bo Lind", under a byline that says "Text:" or "Autor:"; "Bo Lind (foto)", under one that says "(tekst)". */
const besideText = screen(
  /^(?:fot[oó][ks]?|photos?|bild(?:er)?|kuvat?|zdjęcia|фото) ?: \p{Lu}[^.!?:]{4,60}$/iu,
)
const written = /^\p{L}{3,8} ?:|\(te(?:kst|xt|st)[eoi]?\)$/iu
const desk = screen(
  /^(?:(?:(?:copy[ -])?edited(?: for \p{L}+(?: and \p{L}+)?)?|translated|fact[ -]checked|medically reviewed|produced|(?:info)?graphics|data(?: analysis)?|english version|adapted from (?:the )?\p{L}+) by\s?:?|(?:data analysis|(?:video|audio) producer)\s?:|(?:çeviren|tradução|traducción|traduction|traduzione|übersetzung|vertaling|översättning|overs[eæ]tt?else|перевод|переклад|editor|penyunting|redaktur|editör|редактор|redaktor)\s?:) \p{Lu}[^.!?]{4,60}$/iu,
)

/** "Photographs by Bo Lind" under the byline, as magazines and The New York Times set it; "Edited by: Bo Lind" where it stands, as pages of India do; "Editor: Bo Lind" (Antara, Kompas); and what is mostly below a story. */
export const helpersLine: LineReader = ({ text, from }, draft) => {
  const isCredit =
    desk.test(text) ||
    creditsHelpers(text) ||
    (draft.authors.length > 0 && creditsPhotographers(text)) ||
    ((besideText.test(text) || photographerBehind.test(text)) &&
      draft.spans.some(({ field, raw }) => field === 'authors' && written.test(raw)))
  const credit = isCredit ? normalizeContributors(text) : undefined
  if (!credit || credit.contributors.length === 0) return false
  draft.contributors.push(...credit.contributors)
  lift(draft, 'contributors', from, credit.rule)
  return true
}
