import { isAgencyCode } from '#domain/conventions/agencies/is-agency-code.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { isTimeWord } from '../embargo/is-time-word.ts'
import { linking } from '../embargo/use-words.ts'
import { wordsOfLine } from '../embargo/words-of-line.ts'
import { request, story } from './foreign-words.ts'
import { stoppingWords } from './stopping-words.ts'

/** In characters: nothing else stands on such a line. */
const LONGEST = 120
/** Paragraphs of a story that say whether it tells of such an order. */
const OF_STORY = 6

/** What desks call their copy. */
const copy = patternOf([
  /stor(?:y|ies)|items?|copy|articles?|pieces?|dispatch(?:es)?|report|versions?|slug|headline|alert/iu,
  /d[eé]p[eê]ches?|papiers?|meldung(?:en)?|artikel\p{L}*|beitrag|text|noticias?|notas?|despachos?|not[ií]cias?|matérias?|notizi[ae]|lanci[oi]?|bericht(?:en)?|stuk|sak(?:en)?|nyhet(?:en)?|telegram\p{L}*|juttu\p{L}*|uuti\p{L}*|depesz\p{L}*|materia[łl]\p{L}*|zpráv\p{L}*|сообщени\p{L}*|новост\p{L}*|материал\p{L}*|матеріал\p{L}*|новин\p{L}*|haber\p{L}*|είδηση|خبر|الخبر|ידיעה|הידיעה|समाचार|खबर|berita|tin|bài|hír\p{L}*|știre\p{L}*|vijest\p{L}*|記事|稿件?|기사\p{L}*/iu,
])
/** Whom it is for, and why. */
const around = patternOf(
  /^/iu,
  [
    /advisory|attention|attn|atención|atenção|attenzione|achtung|notice|notes?|urgent|correction|clients|subscribers|members|legal(?:ly)?|lawyers?|reasons?|advice|grounds|errors?|mistake|wrong|erroneous|incorrect|inaccurate|check(?:ing|s|ed)?|verif\p{L}+|confirm\p{L}*|pending|review|duplicate|earlier|previous|above|below|following|today|issued|immediately|once|do|has|have|been|is|was|being|will|about|re|by|further|until|clarification|mandatory|bulletin|desk|please|all|no|longer|valid|entirely|source|sourcing|facts?|doubts?|cannot|stand|from|off/iu,
    /par|sur|suite|erreur|über|wegen|fehler|sobre|por|error|sulla|sul|errore|over|wegens|fout|om|på|grunn|feil|fel|virhe\p{L}*|błęd\p{L}*|chyb\p{L}*|ошиб\p{L}*|помилк\p{L}*|про|о|об|hata\p{L}*|dan|tentang|kesalahan|về|lỗi/iu,
  ],
  /$/iu,
)
const isRequest = screen(request, ({ source, flags }) => ({ source: `^(?:${source})$`, flags }))
const copyWords = [copy, story].map(words => screen(words))
const isCopy = [copy, story].map(words =>
  screen(words, ({ source, flags }) => ({ source: `^(?:${source})$`, flags })),
)
/** "Withdraw: ", "Hold for checking - ": before a slug. */
const orders =
  /^\W*(?:please )?(?:withdraw|spike|pull|kill|retract|scrap|disregard|remove|delete|cancel|hold(?: for \p{L}+)?)(?:\s?[:–—-]\s?|\s(?=BC-))/iu
const slug = /^(?:BC-)?[\p{Lu}\d][\p{Lu}\d/-]{2,}\W*$/u

const stem = (word: string): string => word.toLowerCase().slice(0, 5)

/**
 * Whether a line takes a story back or holds it in whatever words: it has one of stopping, one for copy, and besides only such as orders have and the story's own, which tells of
 * no such thing itself. It waits for the desk. "ADVISORY: Reuters withdraws story on ferry", "取消 フェリー記事".
 */
export const isOrderInWords = (line: string, paragraphs: readonly string[]): boolean => {
  if (line.length > LONGEST) return false
  const [order] = orders.exec(line) ?? []
  if (order !== undefined && slug.test(line.slice(order.length))) return true
  if (!copyWords.some(words => words.mayFind(line))) return false
  const all = wordsOfLine(line)
  const namesCopy = (word: string) => isCopy.some(form => form.test(word))
  if (!all.some(namesCopy) || !stoppingWords.test(line)) return false
  const others = paragraphs.filter(text => text !== line)
  const told = others.slice(0, OF_STORY)
  if (told.some(text => stoppingWords.test(text) && wordsOfLine(text).some(namesCopy))) return false
  const own = new Set(told.flatMap(wordsOfLine).map(stem))
  return all.every(
    word =>
      namesCopy(word) ||
      stoppingWords.test(word) ||
      around.test(word) ||
      linking.test(word) ||
      isTimeWord(word) ||
      isRequest.test(word) ||
      isAgencyCode(word) ||
      /^(?:Reuters|Bloomberg)$/.test(word) ||
      own.has(stem(word)),
  )
}
