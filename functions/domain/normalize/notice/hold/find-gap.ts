import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'

/** One of these stands in whatever is looked for. */
const hint = /TK|XX|xxx |\[|Lorem/

const gaps: readonly RegExp[] = [
  // "TKTK", "rose TK percent", "won XX votes", "Lena Marsh, TK, said". No shop (TK Maxx), insurer (TK), or sum in taka (Tk 50)
  patternOf(
    /(?<![\p{L}\d.$-])/u,
    [
      /TK(?:(?:[ ,-]{0,2}| (?:to|of) )TK){1,4}/u,
      /(?:TK|XX{1,3})(?: ?%| (?:percent|per cent|Prozent|pour cent|por ciento|[mb]illion|years old|votes|precincts|dead))/u,
      /(?<=(?:killed|injured|wounded|hurt|arrested|least) )(?:TK|XX{1,2})/u,
      /(?<=\p{Ll} )(?<![Tt]he )TK (?:people|points|seats|goals|residents|jobs|homes|days|hours|miles|times|[ap]\.m)/u,
      /(?<=(?:was|were) )TK(?=[.;])/u,
      /(?:Details|More|Story|Quotes?|Reaction|Background) TK(?=\.?$)/u,
      /XX(?::XX|-XX(?!-))/u,
      /(?<=\p{Ll}, )TK, (?:said|says|told|of|who|was|an?)/u,
      /aged (?:TK|XX)/u,
      /(?:TK|XX)-year-old/u,
      /X{3,8}[ ,]{1,2}X{3,8}/u,
      /x{3,8} x{2,8} x{2,8}/u,
    ],
    /(?![\p{L}\d])/u,
  ),
  /[$€£](?:TK|XX{1,3})(?![\p{L}\d])/u,
  // "[TK]", "[quote TK]", "[NAME?]", "[CHECK]", "[INSERT PHOTO]"; what a speaker meant stands in small letters
  patternOf(
    /\[/u,
    [
      /(?:\p{L}{2,12} )?TK(?: \p{L}{2,12})?/u,
      /(?:NAME|TITLE|AGE|DATE|NUMBER|SPELLING|SP|QUOTE|SOURCE|PLACE|[Nn]ame|[Tt]itle|age|date|number|[Ss]pelling|sp|quote|source|place) ?\?{1,3}/u,
      /(?:(?:TO |PLEASE |PLS )?(?:CHECK|VERIFY|CONFIRM)|FACT[ -]?CHECK|PLACEHOLDER|TO COME|(?:INSERT|ADD)(?= ))(?: [^[\]]{1,40})?\??/u,
      /\?{2,4}/u,
    ],
    /\]/u,
  ),
  /\[(?:(?:bitte |name )prüfen|name fehlt|[àa] (?:vérifier|compléter)|por (?:verificar|confirmar)|da verificare)\??\]/iu,
  /^Lorem ipsum dolor sit amet/u,
]

/** What stands in a text where something is still to be filled in: "[NAME?]", "TK percent". */
export const findGap = (text: string): string | undefined => {
  if (!hint.test(text)) return undefined
  for (const gap of gaps) {
    const found = gap.exec(text)
    if (found) return found[0]
  }
  return undefined
}
