import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

/** What stands before a fact in the box "If you go", in the languages of papers. */
const label = screen(
  patternOf(
    /^/iu,
    [
      /what/iu,
      /when/iu,
      /where/iu,
      /who/iu,
      /cost/iu,
      /tickets?/iu,
      /admission/iu,
      /(?:\p{L}{2,12} )?hours/iu,
      /öffnungszeiten/iu,
      /horaires?/iu,
      /horarios?/iu,
      /orari/iu,
      /horários?/iu,
      /openingstijden/iu,
      /price/iu,
      /(?:more )?info(?:rmation)?/iu,
      /details/iu,
      /rated/iu,
      /(?:running|run) time/iu,
      /playing/iu,
      /was/iu,
      /wann/iu,
      /wo/iu,
      /eintritt/iu,
      /karten/iu,
      /quoi/iu,
      /quand/iu,
      /où/iu,
      /tarifs?/iu,
      /qué/iu,
      /cuándo/iu,
      /dónde/iu,
      /precio/iu,
      /entradas/iu,
      /cosa/iu,
      /quando/iu,
      /dove/iu,
      /biglietti/iu,
      /onde/iu,
      /quanto/iu,
      /ingressos/iu,
      /wat/iu,
      /wanneer/iu,
      /waar/iu,
      /kaarten/iu,
      /när/iu,
      /var/iu,
      /biljetter/iu,
      /hva/iu,
      /når/iu,
      /hvor/iu,
      /hvad/iu,
      /hvornår/iu,
      /billetter/iu,
    ],
    /\s?:\s\S/iu,
  ),
)

/** What a check of facts has found: "Our ruling: False." */
const verdict = screen(/^(?:our |the )?(?:ruling|rating|verdict)\s?: ?\S.{0,80}$/iu)

/** What a recipe is made of and for how many: "2 lb. mussels, cleaned", "½ cup cream", "Serves 4", "Für 4 Personen". */
const ingredient =
  /^(?:[•*–-] ?)?(?:\d{1,4}(?:[.,/–-]\d{1,3})?|[½¼¾⅓⅔])(?: ?(?:\d\/\d|[½¼¾⅓⅔]))?(?: (?:\([^()]{2,20}\)|large|small|medium|heaped))? ?(?:cups?|tbsps?|tablespoons?|tsps?|teaspoons?|lbs?|pounds?|oz|ounces?|k?g|gr(?:ams?|amm?)?|[mcd]?l|lit(?:re|er|ro)s?|pints?|quarts?|cloves?|pinch(?:es)?|sticks?|cans?|EL|TL|Prise|Esslöffel|Teelöffel|cuill\p{L}+|cucchiai\p{L}*|cuchara\p{L}*|colher\p{L}*|łyż\p{L}+|msk|tsk)(?!\p{L})\.? ?\S/iu
const served =
  /^(?:serves|makes|yields?|für|pour|para|per|rinde|serveert|prep(?: time)?|cook(?:ing)?(?: time)?)\s?:? (?:about )?\d{1,3}(?!\d)/iu

/** "Best screenplay: Ana Ruiz", "Story of the year: Ana Ruiz", "Runner-up: Bo Lind". */
const prize =
  /^(?:best|worst|winner|runner-up|(?:first|second|third) (?:place|prize)|gold|silver|bronze)(?: [^:]{2,30})?: ?\S|^[^:]{3,40} of the (?:month|year|decade): ?\S/iu

/** The last figure of a result. Titles on a page end in a year or an hour. */
const lastFigure =
  /[ (](?!(?:19|20)\d\d$|(?:[01]?\d|2[0-3]):\d\d$)[+–-]?\d(?:[\d.,:/]*\d)?\)?(?: ?(?:%|votes?|per ?cent|pct|unch|Prozent|Stimmen|voix|votos))?$/
const longest = 80
/** "3. Ana Ruiz, Halden, 9:58": in a row of titles, an hour has no comma before it. */
const ranked = /^\d{1,3}[.)]? \p{Lu}[^:]{3,60}, \d[\d:.,]*$/u
/** "2024: 88,004", "Turnout: 61.5%", and no counter of a page. */
const counted = /^(?!comment|view|share|like|read)[^:]{2,30}:\s[$€£]?\d[\d.,]{0,15}(?: ?%)?$/iu

/** Whether a line is a row of results, two words and figures at the end: "Lena Ost (D) - 11,136 - 56.4%", "Halden 3, Marsh 1". */
const isResult = (text: string): boolean =>
  text.length <= longest &&
  (counted.test(text) ||
    ranked.test(text) ||
    /\p{L}\S* +\S/u.test(text.slice(0, Math.max(0, text.search(lastFigure)))))

/** Whether a line is a verdict, or one of the results or facts in a row that papers set under a story of what its readers may visit: "When: 10 a.m. Saturday", "Tickets: $5". */
export const isFactLine = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const [above, own, below] = [-1, 0, 1].map(step => {
    const { text } = paragraphs[index + step] ?? { text: '' }
    return (
      label.test(text) || isResult(text) || ingredient.test(text) || served.test(text) || prize.test(text)
    )
  })
  if (verdict.test(paragraphs[index]?.text ?? '')) return true
  return (own === true && (above === true || below === true)) || isEntry(paragraphs, index)
}

/** A place with its figures, or a person with what he is: "Port Ellery 12 C, rain", "Ada Quill, baker". Pages set times and counts behind titles. */
const entry =
  /^\p{Lu}[\p{L}.'’ -]{1,30}(?::? [+–-]?\d{1,3}(?:[.,]\d+)?(?!:?\d)(?! (?:min|hour|day|of|comment|view|share)).{0,40}|(?<=\p{L} \p{Lu}.+), (?:\d{1,3}, )?\p{Ll}[\p{L} '’-]{2,40})$/u
const inRow = [0, 1, 2]

/** Whether a line stands among three such in a row. */
const isEntry = (paragraphs: readonly Paragraph[], index: number): boolean =>
  inRow.some(above => inRow.every(step => entry.test(paragraphs[index - above + step]?.text ?? '')))
