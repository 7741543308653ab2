import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const widget = screen(
  /\b(?:comments? powered by|powered by (?:disqus|facebook|viafoura|coral|livefyre)|please enable javascript|view the discussion thread)\b/i,
)
const label = screen(
  patternOf(
    /^(?:\d+ |no (?=comments|replies))?/i,
    [
      /(?:go to |view |show |read |see |hide |load |add |post |leave |write |all )?(?:a |the |your |more )?(?:new )?(?:comments?|replies|reply|discussion|conversation)(?: section| guidelines| policy| \(?\d+\)?| are closed)?(?::? ?\d+ posted)?/i,
      /join the (?:conversation|discussion)/i,
      /reader comments(?: \d+)?/i,
      /comments - please log ?in.{0,30}/i,
      /be the first to comment/i,
      /have your say/i,
      /what do you think(?: about this)?\?(?: post a comment)?/i,
      /kommentare(?: anzeigen| lesen)?/i,
      /(?:ver (?:los )?|mostrar )?comentarios/i,
      /(?:voir |lire )?(?:les )?commentaires/i,
      /leggi i commenti/i,
      /(?:vis )?kommentarer/i,
      /kommentera/i,
      /yorum yaz/i,
      /komentar(?:ze|i)?/i,
      /%d bloggers? like this/i,
      /¡?comenta(?: esta noticia)?/i,
    ],
    /[.:!]*$/i,
  ),
)

/** Comment widgets and their labels: "blog comments powered by Disqus", "Leave a comment". */
export const commentWidget: FurnitureRule = {
  name: 'body/comment-widget',
  zones: ['head', 'story', 'tail'],
  matches: text =>
    (text.length < 160 && widget.test(text)) ||
    label.test(text) ||
    /^comments? +(?:leave|post|add) a comment$/i.test(text),
}
