import { type CutRule, fromMatch } from '../cut-rule.ts'

/**
 * ", translated from Spanish by Bo Lind", "Adapted by ...": who carried the text over is no author of it.
 * Source: Project Syndicate, Worldcrunch, Le Monde in English and book excerpts.
 */
export const translator: CutRule = {
  name: 'byline/translator',
  cut: fromMatch(
    /[\s,;|(–—/-]+(?:translated|translation|tradu[cz]ido|traducción|tradução|traduit|traduction|tradotto|traduzione|übersetzt|übersetzung|vertaald|vertaling|[öo]versatt|översättning)(?: from (?:the )?\p{L}+| (?:aus|uit) \p{L}+ \p{L}+| de l['’]\p{L}+| del \p{L}+)?(?: by| por| par| d[aei]| von| door| av|:)(?=\s)/iu,
  ),
}
