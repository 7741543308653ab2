import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

/** Words of the rules that a site gives for comments. */
const words = screen(
  /\b(?:comments?|commenters?|commenting|replies|replying|discussions?|moderat(?:ed?|ion|ors?)|respectful|civil|kind|racist|vulgar|profan(?:e|ity)|threatening|abusive|offensive|language|tolerated|guidelines|community|terms of (?:use|service)|report (?:abuse|button|link)|log ?in|facebook account|opinions?)\b/gi,
)
/** So many of them make one that begins like one, and so many however it begins. */
const few = 2
const many = 4
/** In other languages: whose opinions they are. */
const others = screen(
  /^(?:(?:os|los|les|i|die|alle)\s)?(?:comentarios|comentários|commentaires|commenti|kommentare|leserkommentare)\b.{0,120}(?:opini|meinung|responsab|respons[aá]v|modér|moder)|^da dieser artikel älter als .{3,80} kommentieren|\bakismet\b|^vad tycker du\? .{0,40}kommentera|^(?:willkommen in unserer community|user-beiträge geben)\b|^gentile lettore, la pubblicazione|^l['’]espace des (?:contributions|commentaires) est réservé(?!\p{L})/iu,
)
const rule = screen(
  /^(?:no comments (?:have|yet|so far|posted)\b|(?:please |you must |you need to )(?:be )?(?:log(?:ged)?|sign(?:ed)?|register(?:ed)?)[ -]?in?\b|the rules of\b|be (?:respectful|nice|civil|kind|truthful|proactive|transparent)\b|keep it (?:clean|local|civil)\b|(?:please )?(?:keep|review|read|follow|note|log|sign)\b|don(?:'|’)t (?:threaten|be)\b|share with us\b|we (?:welcome|encourage|reserve|do not|moderate|invite)\b|comments? (?:are|that|must|may|will|is|should|left|posted)\b|comments (?:commenting|- it looks)\b|commenting (?:is|has|on)\b|(?:your|all|readers?) comments?\b|only subscribers\b|this is a space\b|to (?:comment|join)\b|(?:use|click) the\b|by participating\b|no racist\b)/i,
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
