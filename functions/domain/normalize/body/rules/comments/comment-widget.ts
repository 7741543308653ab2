import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const widget = screen(
  /\b(?:comments? powered by|powered by (?:disqus|facebook|viafoura|coral|livefyre)|please enable javascript|view the discussion thread)\b/i,
)
const label = screen(
  /^(?:\d+ |no (?=comments|replies))?(?:(?:go to |view |show |read |see |hide |load |add |post |leave |write |all )?(?:a |the |your |more )?(?:new )?(?:comments?|replies|reply|discussion|conversation)(?: section| guidelines| policy| \(?\d+\)?| are closed)?(?::? ?\d+ posted)?|join the (?:conversation|discussion)|reader comments(?: \d+)?|comments - please log ?in.{0,30}|be the first to comment|have your say|what do you think(?: about this)?\?(?: post a comment)?|kommentare(?: anzeigen| lesen)?|(?:ver (?:los )?|mostrar )?comentarios|(?:voir |lire )?(?:les )?commentaires|leggi i commenti|(?:vis )?kommentarer|kommentera|yorum yaz|komentar(?:ze|i)?|%d bloggers? like this|¡?comenta(?: esta noticia)?)[.:!]*$/i,
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
