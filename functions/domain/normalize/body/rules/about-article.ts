import { boundAtLetters } from '../../bound-at-letters.ts'
import { screen } from '../../pattern/screen.ts'
import type { FurnitureRule } from '../furniture-rule.ts'

/** A page that speaks of its own text. No story calls itself an article. */
const itself = boundAtLetters(
  /\b(?:this (?:article(?! of)|page|content|transcript)|dieser (?:artikel|beitrag|text)|diesen (?:artikel|beitrag|text)|cet article|este (?:artículo|artigo|contenido|texto|conteúdo)|esta (?:nota|noticia|notícia|matéria)|questo (?:articolo|contenuto)|dit artikel|denne artik\p{L}+|den här artikeln|ten artykuł|эта статья)\b/iu,
)
/** What a page says of it: how old it is, who may read it, how it was made. */
const matter = screen(
  /publi(?:shed|shing|é|cad|ziert)|pubblicat|gepubliceerd|updated|aktualisiert|actualiz|subscri|abonn|suscri|assin|account|log ?in|for free|free of charge|kostenlos|gratuit|gratis|geschenk|paywall|members? only|translat|übersetz|tradui|traduc|traduz|tradott|vertaald|generat|automati|machine|\bAI\b|\bKI\b|audio|archive|months old|years old|longer be current|sponsor|affiliate|partner|commission|exclusive to|reserved for|réservé|reservad|riservat|premium/iu,
)

/** What a page says of its own text, above it or below: its age, who may read it, how it was translated ("This article was published more than a year ago."). */
export const aboutArticle: FurnitureRule = {
  name: 'body/about-article',
  zones: ['head', 'tail'],
  matches: text => text.length < 320 && !/["“”«»„]/.test(text) && matter.test(text) && itself.test(text),
}
