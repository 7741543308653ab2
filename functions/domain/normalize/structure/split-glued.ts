import { agenciesAlone } from '../contributors/rules/agencies-alone.ts'
import type { Paragraph } from '../paragraph.ts'
import { splitParagraph } from '../paragraphs/split-paragraph.ts'
import { type Pattern, screen } from '../pattern/screen.ts'
import { screenAtLetters } from '../pattern/screen-at-letters.ts'

/** What opens a tail credit or a bio where it is glued to a sentence. */
const openers = [
  /(?<=[.!?"”’')\]])\s*(?=\((?:additional reporting|reporting|writing|editing|compiled|with (?:assistance|reporting|additional)|by \p{Lu}|escrito|editado|reporte|información|rédigé|avec|reportage|redaktion)\b)/iu,
  /(?<=[.!?"”’')\]])\s+(?=[—–-]{1,2}\s?with (?:assistance|reporting|files)\b)/iu,
  /(?<=[。！？」”])\s*(?=[（(](?:责任编辑|責任編輯|编辑|編輯|责编|責編|译者|譯者|翻譯|编译|編譯|核稿)[：:／/][^（）()]{2,60}[）)]\d*$)/u,
].map(screenAtLetters)

/** What ends a paragraph, glued to its last sentence: who signs, a mark of the end, the square or diamond that ends a piece (Xinhua, magazines). */
const endings = [
  /(?<=[.!?"”’')\]])\s+(?=(?:\(?ENDS?\)?|-30-|###|\(END\)|(?:[—–-]{1,2} ?)?(?:AFP|AP|DPA|dpa|REUTERS?|Reuters|EFE|Efe|IANS|UNI|ANI|ANSA|AAP|BERNAMA|Bernama|XINHUA|Xinhua|KYODO|Kyodo|BLOOMBERG|Bloomberg|TNS|AA|NTB|TT|ANP|AGENCIES|Agencies)|Enditems?|PTI(?: \p{Lu}{2,5}){0,5}|\((?:ANSA|AFP|Xinhua|ANI|AP|EFE|Reuters)\)\.?|\/TASS\/\.?|\((?:red\.?, ?)?(?:Belga|dpa|Reuters|UNI|PTI|IANS|Lusa|Kyodo|TASS|Yonhap|Interfax|Anadolu|AA|APA|ats|SDA|ANP|NTB|TT|STT|BNS|ELTA|LETA|PAP|MTI|CTK|ČTK|TASR|SITA|Agerpres|BTA|Tanjug|HINA|STA|AAP|Bernama|Antara|VNA|APS|MENA|WAM|SPA|QNA|NAN|GNA|KUNA|SAnews)(?:[,/] ?[\p{L}\d., ]{1,25})?\)\.?|\p{Lu}{2,4}(?:\/\p{Lu}{2,4})+\/?|\p{Ll}{2,4}(?:\/\p{Ll}{2,4})+)$)/u,
  /(?<=[.!?"”])(?=(?:EFE|Efe|\((?:PAP|ANSA|AFP|EFE|Lusa|ČTK|TASR|TASS|MTI|BTA|Xinhua|Yonhap)\)\.?)$)/u,
  /(?<=[.!?。！？"”’')\]」])\s*(?=[（(【](?:完|了|끝|終|终)[）)】]$|[■□▪▫◼◻◾●♦◆❑❖∎⬛]+$)/u,
].map(screenAtLetters)

/** A dateline, in which the agency stands behind a day and no sentence: "Savonlinna, 3.10. (STT)". */
const dated = /^(?:\p{Lu}[\p{L} .-]{1,30},|[\p{Lu} -]{3,30}) \d{1,2}\.(?:\d{1,2}\.)? \(/u

/** A word or three behind a sentence, in parentheses, behind a dash or bare: "Ritzau", "(PAP/DPA)". */
const signature = screen(
  /(?<=[.!?"”’')\]])\s+([—–/(-]{0,3}\s?\p{Lu}[^.!?\s]{1,20}(?: [^.!?\s]{1,20}){0,2}?[)/]?\.?)$/u,
)

/** Where a paragraph that ends in the names of agencies, whichever they are, has its last sentence behind it; 0 for others. */
const signedAt = (text: string): number => {
  const found = signature.exec(text)
  const names = found?.[1]?.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return found && names && agenciesAlone.read(names) ? found.index : 0
}

/** With what none of these ends, and nearly each sentence does. */
const asSentence = /(?:[^)/]\.|[!?"”’])$/u

/** A copyright line; high up in a story such a mark is a picture's. */
const rights = screenAtLetters(
  /(?<=[.!?"”’')\]])\s+(?=\(?(?:©|\([cC]\)|Copyright(?: ©| \([cC]\))? ?(?:19|20)\d\d|COPYRIGHT (?:19|20)\d\d))/u,
)

const late = [...openers, rights]

/**
 * Paragraphs, cut where a credit, a copyright line or an end mark is glued to the end of a sentence. Pages set as much under a story as it is
 * long, so that all of them are looked at; for copyright lines, those of the last third.
 */
export const splitGlued = (paragraphs: readonly Paragraph[]): Paragraph[] => {
  const last = Math.min(paragraphs.length - 6, Math.floor((paragraphs.length * 2) / 3))
  return paragraphs.flatMap((paragraph, index) => split(paragraph, index < last ? openers : late))
}

/** Most pieces that a paragraph is cut into: a credit, a copyright line, an end mark, and as many again. */
const most = 8

const split = (paragraph: Paragraph, at: readonly Pattern[]): Paragraph[] => {
  if (paragraph.html !== undefined && paragraph.kind === 'table') return [paragraph]
  const pieces: Paragraph[] = []
  let rest = paragraph
  while (pieces.length < most - 1) {
    const { text } = rest
    const isWhole = asSentence.test(text.slice(-2)) || dated.test(text)
    const seams = isWhole ? at : [...at, ...endings]
    const offsets = [isWhole ? 0 : signedAt(text), ...seams.map(seam => seam.exec(text)?.index ?? 0)].filter(
      offset => offset > 0,
    )
    if (offsets.length === 0) break
    const [piece, behind] = splitParagraph(rest, Math.min(...offsets))
    pieces.push(piece)
    rest = behind
  }
  return [...pieces, rest]
}
