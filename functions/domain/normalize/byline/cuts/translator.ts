import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { type CutRule, fromMatch } from '../cut-rule.ts'

/**
 * ", translated from Spanish by Bo Lind", "Adapted by ...": who carried the text over is no author of it.
 * Source: Project Syndicate, Worldcrunch, Le Monde in English and book excerpts.
 */
export const translator: CutRule = {
  name: 'byline/translator',
  cut: fromMatch(
    patternOf(
      /[\s,;|(–—/-]+/iu,
      [
        /translated/iu,
        /translation/iu,
        /tradu[cz]ido/iu,
        /traducción/iu,
        /tradução/iu,
        /traduit/iu,
        /traduction/iu,
        /tradotto/iu,
        /traduzione/iu,
        /übersetzt/iu,
        /übersetzung/iu,
        /vertaald/iu,
        /vertaling/iu,
        /[öo]versatt/iu,
        /översättning/iu,
      ],
      /(?: from (?:the )?\p{L}+| (?:aus|uit) \p{L}+ \p{L}+| de l['’]\p{L}+| del \p{L}+)?(?: by| por| par| d[aei]| von| door| av|:)(?=\s)/iu,
    ),
  ),
}
