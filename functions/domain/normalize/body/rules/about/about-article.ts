import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { boundAtLetters } from '#domain/normalize/pattern/bound-at-letters.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

/** A page that speaks of its own text. No story calls itself an article. */
const itself = boundAtLetters(
  patternOf(
    /\b/iu,
    [
      /this (?:is an? (?:\p{L}+ )?article|article|page|content|transcript)/iu,
      /diese[rn] (?:artikel|beitrag|text)/iu,
      /cet article/iu,
      /artikel ini/iu,
      /este (?:artículo|reportaje|artigo|contenido|texto|conteúdo)/iu,
      /esta (?:nota|noticia|reportagem|notícia|matéria)/iu,
      /questo (?:articolo|contenuto)/iu,
      /dit artikel/iu,
      /denne artik\p{L}+/iu,
      /artikkelen/iu,
      /den här artikeln/iu,
      /ten artykuł/iu,
      /эта статья/iu,
      /tento článek/iu,
      /acest articol/iu,
      /ez a cikk/iu,
      /bu haber/iu,
    ],
    /\b(?! (?:of|d(?:e[lrs]?|u|[ao]|ella|alam)|van de)\b)/iu,
  ),
)
/** What a page says of it: how old it is, who may read it. */
const matter = screen(
  patternOf([
    /publi(?:shed|shing|é|cad|ziert)/iu,
    /pubblicat/iu,
    /gepubliceerd/iu,
    /updated/iu,
    /aktualisiert/iu,
    /actualiz/iu,
    /subscri/iu,
    /abonn/iu,
    /suscri/iu,
    /assin/iu,
    /account/iu,
    /log ?in/iu,
    /for free/iu,
    /free of charge/iu,
    /kostenlos/iu,
    /gratuit/iu,
    /gratis/iu,
    /geschenk/iu,
    /paywall/iu,
    /members? only/iu,
    /audio/iu,
    /summary of/iu,
    /archive/iu,
    /months old/iu,
    /years old/iu,
    /år gammel/iu,
    /år gammal/iu,
    /jaar oud/iu,
    /jahre alt/iu,
    /monate alt/iu,
    /longer be current/iu,
    /sponsor/iu,
    /affiliate/iu,
    /partner/iu,
    /commission/iu,
    /information only/iu,
    /financial advice/iu,
    /exclusive to/iu,
    /reserved for/iu,
    /réservé/iu,
    /reservad/iu,
    /riservat/iu,
    /premium/iu,
    /erschien\p{L}* (?:zu)?erst/iu,
    /pertama/iu,
    /übersetz/iu,
    /alian[zç]a/iu,
  ]),
)

/** Where it stood first, in Chinese and Japanese. */
const foreign = /^(?:本文(?:最初|首)\S{0,6}[《「]|この記事は\S{2,20}(?:掲載|公開)され(?:まし)?た)/u

/** The same of what a house has from an agency. */
const report = boundAtLetters(
  patternOf([
    /\b(?:this|the|our|original|above|full) (?:article|story|report|content|copy|piece|news|item|page|text|material|headline)s?\b/iu,
    /\bheadline\b/iu,
    /\b(?:diese[rn]?|die|der) (?:artikel|meldung|beitrag|text|nachricht|inhalt)\b/iu,
    /\b(?:cet|cette|ce) (?:article|dépêche|contenu|texte)\b/iu,
    /\b(?:este|esta|el|la) (?:artículo|nota|noticia|contenido|texto|notícia|artigo|conteúdo)\b/iu,
    /\bquest[oa] (?:articolo|notizia|contenuto)\b/iu,
    /\bbu (?:haber|içerik)\b/iu,
  ]),
)
/** How it was made, and by whom it was not. */
const making = screen(
  patternOf([
    /auto[- ]?(?:matically )?generated/iu,
    /\bAI[- ](?:generated|powered|assisted) summar/iu,
    /syndicated feed/iu,
    /(?:not been|not) (?:edited|created|reviewed|written|produced|modified|altered)/iu,
    /not involved in/iu,
    /reworked/iu,
    /was not (?:written|edited)/iu,
    /(?:machine|automatically|auto-)[ -]?translated/iu,
    /nicht bearbeitet/iu,
    /automatisch/iu,
    /(?:no ha sido|non è stat[oa]|n['’]a pas été) (?:editad|modifi|édité|modifié|redatt)/iu,
    /generad[oa] automáticamente/iu,
    /généré(?:e)? automatiquement/iu,
    /(?:holds|assumes|accepts?|takes) no (?:responsibility|liability)/iu,
    /news (?:department|staff) was not/iu,
    /tarafından (?:servis edilmiş|hazırlanmış|geçil)/iu,
    /müdahalesi olmadan/iu,
  ]),
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
