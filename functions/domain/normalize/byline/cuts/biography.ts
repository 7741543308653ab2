import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { type CutRule, fromMatch } from '../cut-rule.ts'

/** "Ana Ruiz is a reporter for ...", "Author of “The Long Road”": a page's card of the author after the byline. Source: author cards of scraped pages. */
export const biography: CutRule = {
  name: 'byline/biography',
  cut: fromMatch(
    patternOf([
      /[\s|,.–—-]+(?:(\p{Lu}[\p{L}.'’-]{0,20}(?: \p{L}[\p{L}.'’-]{0,20}){1,3})(?<=\1.{0,200}\1)|[Hh]e|[Ss]he|[Tt]hey) (?:is|was|are|covers|writes|reports|has|joined|works|leads|served) .{3,}$/u,
      /(?<=\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+), an? (?:[\p{L}-]+ ){1,4}(?:who|covering|with (?:\p{L}+ ){1,4}(?:years|experience)) .{3,}$/u,
      /[\s|,.–—-]+[Aa]uthor of ["“‘'«].{3,}$/u,
    ]),
  ),
}
