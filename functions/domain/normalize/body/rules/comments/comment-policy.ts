import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

/** Words of the rules that a site gives for comments. */
const words = screen(
  patternOf(
    /\b/gi,
    [
      /comments?/gi,
      /commenters?/gi,
      /commenting/gi,
      /replies/gi,
      /replying/gi,
      /discussions?/gi,
      /moderat(?:ed?|ion|ors?)/gi,
      /respectful/gi,
      /civil/gi,
      /kind/gi,
      /racist/gi,
      /vulgar/gi,
      /profan(?:e|ity)/gi,
      /threatening/gi,
      /abusive/gi,
      /offensive/gi,
      /language/gi,
      /tolerated/gi,
      /guidelines/gi,
      /community/gi,
      /terms of (?:use|service)/gi,
      /report (?:abuse|button|link)/gi,
      /log ?in/gi,
      /facebook account/gi,
      /opinions?/gi,
    ],
    /\b/gi,
  ),
)
/** So many of them make one that begins like one, and so many however it begins. */
const few = 2
const many = 4
/** In other languages: whose opinions they are. */
const others = screen(
  patternOf([
    /^(?:(?:os|los|les|i|die|alle)\s)?(?:comentarios|comentários|commentaires|commenti|kommentare|leserkommentare)\b.{0,120}(?:opini|meinung|responsab|respons[aá]v|modér|moder)/iu,
    /^da dieser artikel älter als .{3,80} kommentieren/iu,
    /\bakismet\b/iu,
    /^vad tycker du\? .{0,40}kommentera/iu,
    /^(?:willkommen in unserer community|user-beiträge geben)\b/iu,
    /^gentile lettore, la pubblicazione/iu,
    /^l['’]espace des (?:contributions|commentaires) est réservé(?!\p{L})/iu,
  ]),
)
const rule = screen(
  patternOf(/^/i, [
    /no comments (?:have|yet|so far|posted)\b/i,
    /(?:please |you must |you need to )(?:be )?(?:log(?:ged)?|sign(?:ed)?|register(?:ed)?)[ -]?in?\b/i,
    /the rules of\b/i,
    /be (?:respectful|nice|civil|kind|truthful|proactive|transparent)\b/i,
    /keep it (?:clean|local|civil)\b/i,
    /(?:please )?(?:keep|review|read|follow|note|log|sign)\b/i,
    /don(?:'|’)t (?:threaten|be)\b/i,
    /share with us\b/i,
    /we (?:welcome|encourage|reserve|do not|moderate|invite)\b/i,
    /comments? (?:are|that|must|may|will|is|should|left|posted)\b/i,
    /comments (?:commenting|- it looks)\b/i,
    /commenting (?:is|has|on)\b/i,
    /(?:your|all|readers?) comments?\b/i,
    /only subscribers\b/i,
    /this is a space\b/i,
    /to (?:comment|join)\b/i,
    /(?:use|click) the\b/i,
    /by participating\b/i,
    /no racist\b/i,
  ]),
)

/** What a site asks of those who comment: "Be respectful. …", "Comments are moderated. …". */
export const commentPolicy: FurnitureRule = {
  name: 'body/comment-policy',
  zones: ['tail'],
  matches: text => {
    if (others.test(text) && !/["“]/.test(text)) return true
    if (text.length >= 500) return false
    const said = new Set(words.findAll(text).map(([word]) => word.toLowerCase())).size
    if (said < few) return false
    return rule.test(text) || (said >= many && !/["“]/.test(text))
  },
}
