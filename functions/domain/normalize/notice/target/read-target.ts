import { screen } from '#domain/normalize/pattern/screen.ts'
import type { NoticeTarget } from '../notice-reading.ts'
import { sentWords } from '../sent-words.ts'

/** A word of a slug. A dot belongs to it in an abbreviation ("U.S.", "St."), and ends a sentence elsewhere. */
const WORD = "(?:[\\p{L}\\d&'’]|\\.(?=\\S)|(?<=(?<!\\p{L})\\p{Lu}\\p{Ll}?)\\.(?!\\S))+"
/** The words that follow: after a hyphen or a slash, or after a space with a capital or as a short number ("Top 25"), but for those of a sentence in capitals; and AAP's place in parentheses. */
const MORE = `(?:(?:--?|[/_]| (?=\\p{Lu}|\\d{1,2}(?![\\p{L}\\d:]))(?!(?:WHICH|THAT|MOVED|SENT|FILED|FROM|HEADLINED|STORY|AND(?= \\p{Lu}+[-/]))(?!\\p{L})))${WORD})*(?: \\(\\p{Lu}[\\p{L} ]{2,20}\\))?`
const SLUGS: readonly RegExp[] = [
  // 'slugged "Harbor Ferry"'
  /\b(?:[Ss]lug(?:ged|line)?|SLUG(?:GED|LINE)?):?\s*["“‘]([^"“”‘’]{2,60})["”’]/u,
  // "slugged BC-Harbor-Ferry"
  new RegExp(
    `\\b(?:[Ss]lug(?:ged|line)?s?|SLUG(?:GED|LINE)?S?)\\b\\s*(?:is|of|was|:)?\\s*["“'‘]?((?=[\\p{Lu}\\d]|\\p{Ll}+[-/_])${WORD}${MORE})`,
    'u',
  ),
  // "BC-US--Harbor Ferry", "EU--Harbor Ferry"
  new RegExp(`\\b((?:(?:BC|AM|PM|AP)-(?!KILL|HOLD|WITHHOLD|WF-)|\\p{Lu}{2,4}--)${WORD}${MORE})`, 'u'),
  // "Kill HARBOR-FERRY"
  /\b(?:[Kk]ill|KILL(?:ED)?|(?:[Ww]ith)?[Hh]old|(?:WITH)?HOLD|WITHDRAWN?|[Ww]ithdraw|[Uu]se|[Pp]ublish|[Ss]tory|[Ii]tem|versions? of)(?::| [-–—])? (\p{Lu}[\p{Lu}\d]+(?:[-/][\p{Lu}\d]+)+)(?!\p{L})/u,
  // "Kill the story Harbor-Ferry"
  /\b[Kk]ill (?:the )?story (\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)+)/u,
]
/** "MANDATORY KILL: 1 ACCIDENT Quarry." Read where nothing else names the story. Sources: PA, AAP. */
const HEADED = new RegExp(
  `\\b(?:KILL: (?=[\\p{Lu}\\d])|[Ss]tory (?=\\p{Lu}{4,} ))(${WORD}${MORE})(?=[.,\\n]|$)`,
  'u',
)
const ITEMS: readonly RegExp[] = [
  // "STORY_NUMBER: L5N1A23BC"
  /\bSTORY_NUMBER:?\s*(\w{4,})/u,
  // "story ID urn:newsml:wire.example:20261130:4127"
  /\bID:? ((?:urn|tag):\S*\w)/u,
  // "story number 4127"
  /\b(?:item|story|transmission) (?:number|no\.?|nr\.?|#|ID)\s*:?\s*([A-Za-z]{0,3}\d\w{2,})/iu,
  // "slugged ferry (0123)"
  /\bslugged [^.!?()\n]{2,60} \(([A-Z]{0,4}\d{4})\)/u,
  // "dpa 0123"
  /\b(?:dpa|dpa-Meldung|Meldung|bdt|lni|AFP|EFE|ANSA)[ -]?(?:Nr\.?\s*|Nummer\s*|No\.?\s*)?([a-z]{0,3}\d{3,5})\b/u,
  // "nL5N1A23BC45", "bdt0301", "bsf153", "APA0301"
  /\b(n?[A-Z]\d[A-Z]\d?\w{5,8}|(?:[a-z]{3}|APA|OTS|BEL|LUS)\d{3,4})\b/u,
  // "V9991"
  /\b([VWXYZ]\d{3,4})\b/u,
  // "Kill HW1234", "hold L1N3A4B5"
  /\b(?:[Kk]ill|KILL|(?:[Ww]ith)?[Hh]old|(?:WITH)?HOLD|[Ww]ithdraw|WITHDRAWN?|[Dd]isregard|DISREGARD|[Ss]pike|[Dd]elete|DELETE|[Cc]ancel|CANCEL)[\s:–—-]{1,3}#?([A-Z]{1,4}\d{3,}\b(?!-\p{L}))/u,
  // "item 4127"
  /\b(?:[Ss]tory (?=[A-Z])|[Ii]tem )([A-Z]{0,4}\d{4})\b/u,
]
const HEADLINE = screen(
  /(?<!\p{L})(?:headlined?|heading|title[d]?|entitled|Überschrift|Titel|titre|intitulée?|titulad[oa]|título|titolo|slug(?:ged|line)?:?\s[^\s"“„«',][^"“„«',]{1,60},)(?!\p{L})[^"“„«'‘]{0,12}["“„«'‘]\s*([^"”“»]{3,240}?)\s*["”“»'’](?=[\s,.;:)]|$)/iu,
)

/** "headlined Blast in quarry injures four.", "Headline: Blast in quarry injures four", to the end of its sentence, of its line or of what is said of it ("; it was sent in error"); "Kill the story Blast in quarry injures four that we sent"; "the news release, Quarry Opens, issued …" (PR Newswire). */
const UNQUOTED =
  /\b(?:[Hh]eadline(?:d:?|:)? *|release, |[Kk]ill the story (?=\p{Lu}\p{Ll}+ (?:(?!sent|moved|filed)\S+ ){3}))([\p{Lu}\d][^"“”„«\n]{7,200}?)(?=\.(?:\s|$)|,? (?:which|that (?:was|we)|moved|sent|filed|slugged|issued)\b|(?:;| [–—-]) (?:it|this|we|please)\b|\n|$)/u

/** "The story headlined Blast in quarry injures four is killed.", "The story Blast in quarry injures four is killed." */
const SAID =
  /^(?:\P{L}*\p{L}+: )?(?:[Tt]he|[Oo]ur) (?:\p{L}+ headlined|story|item|article|report) ([\p{Lu}\d][^"“”„«\n.]{7,200}) (?:is|was|has been|(?:must|should|may) (?:not )?be) (?:hereby )?(?:killed|withdrawn|retracted|used|published)(?=[.,;]|$)/u

const OPEN = '["“”„«»‘‚「『《\']'
const CLOSE = '["”“«»’‘」』》\']'
const quoted = `${OPEN}\\s*([^\\s'"”“«»」』》][^"”“«»」』》]{2,240}?)\\s*${CLOSE}`
/** What agencies send, as they call it before its title in quotation marks: "die Meldung «…»", "сообщение «…»", "berita '…'". */
const piece = `${sentWords}|informa(?:ción|ção)|ştirea|vest|сообщени\\p{L}+|новост\\p{L}+|uutisen|tin|τηλεγράφημα|είδηση|الخبر|稿件|stories|items|articles|release|kill(?:ed)?(?: on| the following:)?|retract(?:s|ed|ion:)?|publication of|hold(?: off on)?|withhold|withdraw|spike|pull|cancel|delete|disregard|take down|unpublish|not (?:use|publish|run|broadcast)|BC-[^\\s,]+`
/** Words for "headed", where they stand between the piece and its title, or after the title: "pt. 'Pożar'", "'Yangın' başlıklı", "《大火》一稿". */
const headed =
  'pt\\.|pod tytułem|s titulkem|s názvom|с заголовком|под заголовком|під заголовком|с заглавие|cu titlul|pod naslovom|με τίτλο|بعنوان|שכותרתה|berjudul|otsikolla|med rubriken|med overskriften|getiteld'
const behind =
  'başlıklı|című|の記事|は配信|一稿|기사|제하|शीर्षक|,? ?which (?:is|was|has been) (?:killed|withdrawn)'
const TITLES = [
  new RegExp(
    `(?<!\\p{L})(?:${headed}|(?:${piece})(?: (?:${headed}|(?:\\w+ )?\\w*\\d{3,5}))?),?\\s?${quoted}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`(?:記事|稿件)${quoted}`, 'u'),
  new RegExp(`${quoted}\\s?(?:${behind})`, 'u'),
].map(form => screen(form))

const first = (forms: readonly RegExp[], text: string): string | undefined => {
  for (const form of forms) {
    const found = form.exec(text)?.[1]?.replace(/[.,'’]+$/u, '')
    if (found) return found
  }
  return undefined
}

/** The story a notice names: its slug ("slugged BC-US--Acme Fire"), item number ("STORY_NUMBER: L5N1A23BC", "dpa 0123") or headline in quotes. */
export const readTarget = (text: string): NoticeTarget | undefined => {
  const stated = first(SLUGS, text)
  const item = first(ITEMS, text)
  const headline = [HEADLINE, ...TITLES, SAID, UNQUOTED]
    .map(form => form.exec(text)?.[1]?.replace(/,$/u, ''))
    .find(Boolean)
  const slug = stated ?? (item || headline ? undefined : first([HEADED], text))
  if (!slug && !item && !headline) return undefined
  return { ...(slug && { slug }), ...(item && { item }), ...(headline && { headline }) }
}
