import type { Pattern } from '#domain/normalize/pattern/screen.ts'
import { screenAtLetters } from '#domain/normalize/pattern/screen-at-letters.ts'

const ORDER = '(?:kill|(?:with)?hold|withdrawal)'
const GONE = '(?:killed|withdrawn|deleted|retracted|eliminated|Rückzug|zurückgezogen)'
/** What goes with a story, and what it is made of. */
const PART =
  '(?:photo(?:graph)?|picture|image|graphic|video|caption|dateline|byline|reference|paragraph|graf|sentence|word|quote)s?'
/** Whose words a sentence is, where it ends. */
const SAYS =
  '(?:said|says|told h(?:er|im)|wrote|ruled|sagte|teilte|mitteilte|hieß|schrieb|rät|dijo|informó|anunció|a dit|a annoncé|ha detto|disse|anunciou|(?:сообщил|сказал|заявил)\\p{L}*)'
const FORMS: readonly Pattern[] = [
  `(?<=^|[.!?]\\s)(?![^.!?]*\\b(?:(?:kill|withdrawn|retract(?:ed|ion)|(?:with)?hold|storno) ?(?:[:–—]|- )|slugged|headlined|editors|STORY_|BC-|story [^.!?]{0,60}?is withdrawn))[^.!?"“”«»]*,[^,.!?"“”«»]{0,60}? ${SAYS}(?!\\p{L})[^.!?"“”«»]{0,40}(?=[.!?]|$)`,
  `^\\W*(?:(?!kill)\\p{L}+\\W+){0,4}?(?:subs|substitutes? for|replaces|replacing|neufassung|ersetzt)\\b[^.!?;]*?\\b${GONE}\\b[^.!?;]*`,
  `(?:^\\W*(?:(?:eds|editors|advisory|note|attention)\\W+)?|\\b(?:the|our|this|previous|earlier) )${ORDER}(?: (?:on|of|for) (?:(?!which|that)[^.!?;,:]){1,200}?)?(?: (?:is|was|has been))? (?:lifted|released|rescinded|revoked|cancell?ed|(?:sent|moved) in error)\\b|\\bno (?:longer on )?hold\\b[^.!?;]*`,
  `\\b(?:lift(?:s|ed|ing)?|rescind(?:s|ed)?|releases|disregard|ignore) (?:(?:the|our|this|previous|earlier|mandatory) ){0,2}${ORDER}\\b[^.!?;]*`,
  `\\b(?:kill|delete|remove|discard|disregard|ignore|eliminate|withdraw|(?:with)?hold|pull|not (?:use|publish|run))(?: (?:the|this|our|all|its))?(?: (?!stor|item|article|version|copy|BC-)[\\p{L}\\d]+){0,2}? (?:${PART}|(?<!all )versions?(?! of)|drafts?)\\b(?!,? (?:and|slugged|headlined|(?:(?!to|in|of|from|with|sent)\\p{L}+ )?(?:story|item|slug))\\b)[^.!?;]*`,
  `(?<=^|[.!?;]\\s)(?:(?!Meldung|dépêche|noticia|nota |notizia)[^.!?;])*\\b(?:la|las|les|el|das|cette|diese) (?:fotos?|photos?|image[ns]?|bild(?:er)?|vídeos?|vidéos?|teléfono)\\b[^.!?;]*`,
  `(?<=^|[.!?;]\\s)[^.!?;"“„«]*(?<!\\p{L}|(?<!\\p{L})(?:og|och|en|oraz|i|a|и) )(?:de foto|bild(?:et|en) |billedet|kuvan |zdjęci|fotografi|фото|φωτογραφί|صورة)[^.!?;]*`,
  `[^.!?;]*haberin fotoğraf[^.!?;]*|[^。]*(?:記事|稿件?)[の的]?(?:写真|照片|图片|圖片)[^。]*`,
  `[^.!?;]*\\b(?:reinstated|(?:killed|withdrawn|held) (?:in error|by mistake))\\b[^.!?;]*`,
  `(?<=^[\\W_]*(?:\\p{L}+\\W+){0,2}HOLD\\b(?! (?:(?:is|was|has been) )?(?:lifted|released)).{0,160}[.:!]\\s)(?:please )?do not (?:use|publish|run|broadcast)\\b[^.!?;]*`,
  `(?:^|[.:;]\\s*|^\\W*\\p{L}+:\\s)(?:(?:the|this|our|an?) )?${PART}\\b(?!,? and\\b)[^.!?;]{0,80}? (?:is|are|has been|have been|was|were) ${GONE}[^.!?;]*`,
  `^["“„«][^"”»]*[,?!]["”»]\\s(?=\\p{Ll})`,
].map(form => screenAtLetters({ source: form, flags: 'giu' }))

/**
 * A line without what it says of an order and does not order: that the text stands for one that was killed, that a hold is lifted, that a picture,
 * a paragraph or the version before is to be killed, or what somebody said who is no desk. Sources: AP ("Eds: SUBS …"), Reuters.
 */
export const withoutMentions = (text: string): string =>
  FORMS.reduce((rest, form) => form.replace(rest, ' '), text)
