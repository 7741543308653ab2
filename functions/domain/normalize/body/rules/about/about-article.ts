import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { boundAtLetters } from '#domain/normalize/pattern/bound-at-letters.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

/** A page that speaks of its own text. No story calls itself an article. */
const itself = boundAtLetters(
  /\b(?:this (?:is an? (?:\p{L}+ )?article|article|page|content|transcript)|diese[rn] (?:artikel|beitrag|text)|cet article|artikel ini|este (?:artículo|reportaje|artigo|contenido|texto|conteúdo)|esta (?:nota|noticia|reportagem|notícia|matéria)|questo (?:articolo|contenuto)|dit artikel|denne artik\p{L}+|artikkelen|den här artikeln|ten artykuł|эта статья|tento článek|acest articol|ez a cikk|bu haber)\b(?! (?:of|d(?:e[lrs]?|u|[ao]|ella|alam)|van de)\b)/iu,
)
/** What a page says of it: how old it is, who may read it. */
const matter = screen(
  /publi(?:shed|shing|é|cad|ziert)|pubblicat|gepubliceerd|updated|aktualisiert|actualiz|subscri|abonn|suscri|assin|account|log ?in|for free|free of charge|kostenlos|gratuit|gratis|geschenk|paywall|members? only|audio|summary of|archive|months old|years old|år gammel|år gammal|jaar oud|jahre alt|monate alt|longer be current|sponsor|affiliate|partner|commission|information only|financial advice|exclusive to|reserved for|réservé|reservad|riservat|premium|erschien\p{L}* (?:zu)?erst|pertama|übersetz|alian[zç]a/iu,
)

/** Where it stood first, in Chinese and Japanese. */
const foreign = /^(?:本文(?:最初|首)\S{0,6}[《「]|この記事は\S{2,20}(?:掲載|公開)され(?:まし)?た)/u

/** The same of what a house has from an agency. */
const report = boundAtLetters(
  /\b(?:this|the|our|original|above|full) (?:article|story|report|content|copy|piece|news|item|page|text|material|headline)s?\b|\bheadline\b|\b(?:diese[rn]?|die|der) (?:artikel|meldung|beitrag|text|nachricht|inhalt)\b|\b(?:cet|cette|ce) (?:article|dépêche|contenu|texte)\b|\b(?:este|esta|el|la) (?:artículo|nota|noticia|contenido|texto|notícia|artigo|conteúdo)\b|\bquest[oa] (?:articolo|notizia|contenuto)\b|\bbu (?:haber|içerik)\b/iu,
)
/** How it was made, and by whom it was not. */
const making = screen(
  /auto[- ]?(?:matically )?generated|\bAI[- ](?:generated|powered|assisted) summar|syndicated feed|(?:not been|not) (?:edited|created|reviewed|written|produced|modified|altered)|not involved in|reworked|was not (?:written|edited)|(?:machine|automatically|auto-)[ -]?translated|nicht bearbeitet|automatisch|(?:no ha sido|non è stat[oa]|n['’]a pas été) (?:editad|modifi|édité|modifié|redatt)|generad[oa] automáticamente|généré(?:e)? automatiquement|(?:holds|assumes|accepts?|takes) no (?:responsibility|liability)|news (?:department|staff) was not|tarafından (?:servis edilmiş|hazırlanmış|geçil)|müdahalesi olmadan/iu,
)

/**
 * What a page says of its own text, above it or below: its age, who may read it ("This article was published more than a year ago."), how it came
 * there ("Except for the headline, this story has not been edited by our staff and is published from a syndicated feed").
 */
export const aboutArticle: FurnitureRule = {
  name: 'body/about-article',
  zones: ['head', 'tail'],
  ends: true,
  matches: text =>
    text.length < 400 &&
    !/["“”«»„]/.test(text) &&
    (foreign.test(text) ||
      (text.length < 320 && matter.test(text) && itself.test(text)) ||
      (making.test(text) && report.test(text)) ||
      (text.length < 100 && text.endsWith('?') && itself.test(text))),
}
