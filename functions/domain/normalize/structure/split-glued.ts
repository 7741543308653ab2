import type { Paragraph } from '../paragraph.ts'
import { splitParagraph } from '../paragraphs/split-paragraph.ts'
import { screenAtLetters } from '../pattern/screen-at-letters.ts'
import { creditedAt } from './glued/credited-at.ts'
import { signedAt } from './glued/signed-at.ts'

/** What opens a tail credit or a bio where it is glued to a sentence. */
const openers = [
  /(?<=[.!?"”’')\]])\s*(?=\((?:additional reporting|reporting|writing|editing|compiled|with (?:assistance|reporting|additional)|by \p{Lu}|escrito|editado|reporte|información|rédigé|avec|reportage|redaktion)\b)/iu,
  /(?<=[.!?"”’')\]])\s+(?=AGERPRES ?\/ ?\(|[—–-]{1,2}\s?with (?:assistance|reporting|files)\b)/iu,
  /(?<=[。！？」”])\s*(?=[（(](?:责任编辑|責任編輯|编辑|編輯|责编|責編|译者|譯者|翻譯|编译|編譯|核稿)[：:／/][^（）()]{2,60}[）)]\d*$)/u,
].map(screenAtLetters)

/** What ends a paragraph, glued to its last sentence: who signs, a mark of the end or that more follows, the square or diamond that ends a piece (Xinhua, magazines). */
const endings = [
  /(?<=[.!?"”’')\]])\s+(?=(?:\(?ENDS?\)?|\((?:end|kraj|крај)\)(?: \p{Ll}{1,4}(?:[./]\p{Ll}{1,4}){0,3})?|-30-|###|Enditems?|PTI(?: \p{Lu}{2,5}){0,5}|\(?(?:REUTER|BTA|STA|APS|QNA|NAN|GNA|SAnews|SEGUE|MORE)\)?\.?(?: ?\(www\.[^\s()]+\))?|\(?\p{Lu}{2,4}(?:\/(?:\p{Lu}{2,7}|COR \d{3}))+\/?\)?|\p{Ll}{2,4}(?:\/\p{Ll}{2,4})+|\((?!sic\))\p{Ll}{2,4}(?:\/\p{Ll}{2,4})*\))$)/u,
  /(?<=[.!?"”’')\]])\s+(?=[–—-]{1,2} ?[A-Za-z\d]{3,20}\.(?:com|net|org|ph|id)$)/u,
  /(?<=[.!?"”])(?=(?:\/\p{Ll}{2,4}(?:\/\p{L}{2,4}){1,3}\/?|EFE|Efe|\((?:PAP|ANSA|AFP|EFE|Lusa|ČTK|TASR|TASS|MTI|BTA|Xinhua|Yonhap|NAN)\)\.?(?:\(www\.[^\s()]+\))?)$)/u,
  /(?<=[.!?。！？"”’')\]」])\s*(?=[（(【](?:完|了|끝|終|终)[）)】]$|-0-$|【[\p{Script=Han}\p{Script=Katakana}々ー、・＝]{2,30}】$|\/\.$|(?<=[.!?”’]\s)®$|[■□▪▫◼◻◾●♦◆❑❖∎⬛]+$)/u,
].map(screenAtLetters)

/** A dateline, in which the agency stands after a day and no sentence: "Savonlinna, 3.10. (STT)", "LUGO 25 Nov. (EUROPA PRESS)". */
const dated = /^(?:\p{Lu}[\p{L} .-]{1,30},|[\p{Lu} -]{3,30}) \d{1,2}(?:\.|\.\d{1,2}\.| \p{L}{3,9}\.) \(/u

/** With what none of these ends, and nearly each sentence does. */
const asSentence = /(?:[^)/]\.|[!?"”’])$/u

/** A copyright line; high up in a story such a mark is a picture's. */
const rights = screenAtLetters(
  /(?<=[.!?"”’')\]])\s+(?=\(?(?:©|\([cC]\)|Copyright(?: ©| \([cC]\))? ?(?:19|20)\d\d|COPYRIGHT (?:19|20)\d\d|Copyright \p{Lu}[^.!?]{2,40} (?:19|20)\d\d\.?$))|(?<=\p{L})\s+(?=\(©[^()]{2,20}\)\.?$)/u,
)

/** The end of a notice, where the notice itself is not there. */
const reserved = screenAtLetters(
  /\s+(?=All rights reserved\.?$)(?<=^(?!\W{0,3}(?:©|\(c\)|copyright\b)).*[.!?"”’')\]]\s+)/isu,
)

/** What an agency or a paper says of the story itself. */
const notice = screenAtLetters(
  /(?<=[.!?"”’')\]])\s+(?=\(?(?:This|An earlier version of this) (?:story|article|report) (?:(?:has been|was|is being) (?:updated|corrected|clarified|amended|refiled|edited|translated|originally|first published|published)|corrects|misstated|incorrectly)\b)/u,
)

const late = [...openers, rights, reserved, notice]

/**
 * Paragraphs, cut where a credit, a copyright line or an end mark is glued to the end of a sentence. Pages set as much under a story as it is
 * long, so that all of them are looked at; for copyright lines, those of the last third.
 */
export const splitGlued = (paragraphs: readonly Paragraph[]): Paragraph[] => {
  const last = Math.min(paragraphs.length - 6, Math.floor((paragraphs.length * 2) / 3))
  return paragraphs.flatMap((paragraph, index) => split(paragraph, index >= last))
}

/** Most pieces that a paragraph is cut into: a credit, a copyright line, an end mark, and as many again. */
const most = 8

const split = (paragraph: Paragraph, isLate: boolean): Paragraph[] => {
  if (paragraph.html !== undefined && paragraph.kind === 'table') return [paragraph]
  const pieces: Paragraph[] = []
  let rest = paragraph
  while (pieces.length < most - 1) {
    const { text } = rest
    const offsets = seamsOf(text, isLate).filter(offset => offset > 0)
    if (offsets.length === 0) break
    const [piece, behind] = splitParagraph(rest, Math.min(...offsets))
    pieces.push(piece)
    rest = behind
  }
  return [...pieces, rest]
}

/** Where a paragraph may be cut; 0 for each kind of seam that it has not. */
const seamsOf = (text: string, isLate: boolean): number[] => {
  const isWhole = asSentence.test(text.slice(-2)) || dated.test(text)
  const seams = [...(isLate ? late : openers), ...(isWhole ? [] : endings)]
  return [
    isWhole ? 0 : signedAt(text),
    isLate ? creditedAt(text) : 0,
    ...seams.map(seam => seam.exec(text)?.index ?? 0),
  ]
}
