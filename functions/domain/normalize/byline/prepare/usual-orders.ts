import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { type Pattern, screen } from '#domain/normalize/pattern/screen.ts'
import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'

/**
 * A form of byline whose parts are in an unusual order. `turn` puts them in the usual one; it gives undefined
 * if the line is no byline after all.
 */
export interface Order {
  form: Pattern
  turn: (parts: readonly string[]) => string | undefined
}

const order = (form: RegExp, turn: Order['turn']): Order => ({ form: screen(form), turn })

/** Each with the papers that print so. */
export const usualOrders: readonly Order[] = [
  // German: "Aus Kiew berichtet Ana Ruiz".
  order(
    /^Aus (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (?:berichte(?:t|n)) (\p{Lu}\p{L}*\.? .+)$/u,
    ([place, names]) => `Von ${names} in ${place}`,
  ),
  // German: "Aus Berlin Bo Lind", "Aus Berlin von Bo Lind".
  order(
    /^Aus (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (?:von )?(\p{Lu}\p{L}*\.? .+)$/u,
    ([place = '', names]) => (isKnownPlace(place) ? `Von ${names} in ${place}` : undefined),
  ),
  // German: "Ana Ruiz berichtet aus Kiel".
  order(
    /^(\p{Lu}[\p{L}.'’ -]{3,50}?) berichte(?:t|n) (?:live )?aus (\p{Lu}[\p{L} -]{1,30})$/u,
    ([name = '', place]) => (isPersonName(name) ? `Von ${name} in ${place}` : undefined),
  ),
  // PAP: "Z Waszyngtonu Ana Ruiz (PAP)"; papers of Poland without it.
  order(
    /^Z (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) (\p{Lu}\p{L}+ \p{Lu}[\p{L}-]+)(?: \((PAP)\))?$/u,
    ([town, name, house = '']) => `${name} in ${town}, ${house}`,
  ),
  // French: "De notre envoyée spéciale à Kigali, Ana Ruiz".
  order(
    /^(?:[Dd]e (?:notre|nos) )?((?:[Cc]orrespondante?|[Ee]nvoyée?)s?(?: spéciale?s?| permanente?s?)?) (à|en|au|aux) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?),? (\p{Lu}\p{L}+ \p{Lu}.*)$/u,
    ([post = '', at, place, name]) => `Par ${name}, ${post.toLowerCase()} ${at} ${place}`,
  ),
  // Italian: "Dal nostro inviato a Kiev Ana Ruiz".
  order(
    /^[Dd]all?[ao]? nostr[oa] (inviat[oa]|corrispondente) (a|da|in) (\p{Lu}[\p{L}'’-]+),? (\p{Lu}\p{L}+ \p{Lu}.*)$/u,
    ([post, at, place, name]) => `Di ${name}, ${post} ${at} ${place}`,
  ),
  // Irish and British papers, under a standfirst: "ANA RUIZ reports".
  order(/^(\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+){1,3}) reports$/u, ([name = '']) =>
    isPersonName(name) ? `By ${name}` : undefined,
  ),
  // Papers of Iceland: "Ana Ruiz skrifar".
  order(/^(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,3}) skrifar:?$/u, ([name]) => `Af ${name}`),
  // Papers of Nigeria, broadcasters: "Ana Ruiz reports from Quito".
  order(/^(\p{Lu}[\p{L}.'’ -]{3,50}?) reports? from (\p{Lu}[\p{L}'’ -]{1,30})$/u, ([name = '', place]) =>
    isPersonName(name) ? `By ${name} in ${place}` : undefined,
  ),
  // American papers: "Special to The Harbor Light By Ana Ruiz".
  order(
    /^(Special to (?:the |The )?\p{Lu}[^|]{2,50}?)\s*[|–—-]?\s+[Bb][Yy]:?\s+(\p{Lu}.*)$/u,
    ([house, names]) => `By ${names}, ${house}`,
  ),
  // DHA, İHA: "Ayşe DEMİR - MERSİN, (DHA)", "Haber-Kamera: Ayşe DEMİR/MERSİN, (DHA)".
  order(
    /^(?:Haber(?:\s?[/-]\s?\p{Lu}\p{L}+)?\s?:\s*)?([^/():\d]{5,60}?)\s?[/–-]\s?(\p{Lu}[\p{Lu}\p{M} ]{2,30}),?\s*\((DHA|İHA|AA)\)$/u,
    ([name, town, house]) => `${name} (${town}), ${house}`,
  ),
]
