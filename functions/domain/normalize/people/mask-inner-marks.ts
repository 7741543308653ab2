import { roles } from '#domain/conventions/roles.ts'
import { roleWords } from './roles/role-words.ts'

/** "The (Bergen County, N.J.) Record", the way USA TODAY tells namesakes apart. */
const town = /\b(The )\(([^()]{2,40})\)( \p{Lu}[\p{L}-]+)/gu
/** "Ana (Nita) Ruiz": a nickname. */
const nickname = /(?<=(?:^|, |and |& |; )\p{Lu}\p{Ll}+ )\((\p{Lu}\p{Ll}+)\)(?= \p{Lu}\p{Ll}+)/gu

/** "Robert Hale, Jr. in Quito": the comma belongs to the name. */
const suffix = /\s*,\s*(?=(?:J[Rr]\.?|S[Rr]\.?(?! \p{Lu}\p{Ll})|I{2,3}|IV)(?:[\s,;)]|$))/gu

/** "Health and science reporter", "City & Region Reporter": one role of two beats. */
const beats =
  /(?<!\p{L})(\p{L}{1,30}) (and|&) (?=(?:\p{L}{1,30} ){1,2}(?:reporter|correspondent|editor|writer|columnist|critic|producer)s?(?!\p{L}))/giu

/** "News & Record", "Post & Courier": one title of two words. */
const titles = /(?<!\p{L})(\p{Lu}\p{L}{1,30}) & (?=(\p{Lu}\p{L}{1,30}))/gu
/** "Ana Ruiz of Cardinal & Pine": behind "of", one title of two words, and no person of one. */
const ofHouse = /(?<= of \p{Lu}\p{L}{1,30}) & (?=\p{Lu}\p{L}{1,30}(?:$|[,;.)]| (?:and|in|contributed) ))/gu
/** "Stars and Stripes", "Globe and Mail": titles of two words. */
const paired =
  /(?<!\p{L})(Stars|Car|Field|Travel|Food|Globe|News|Post|Democrat) and (?=(?:Stripes|Driver|Stream|Leisure|Wine|Country|Mail|Observer|Courier|Chronicle)(?!\p{L}))/gu

/** Hides brackets and commas that are part of a name or title from the splitting of a list; `unmaskInnerMarks` shows them again. */
export const maskInnerMarks = (text: string): string =>
  text
    .replace(suffix, ' ')
    .replace(
      town,
      (_, the: string, inner: string, title: string) =>
        `${the}\uE000${inner.replaceAll(',', '\uE001')}\uE002${title}`,
    )
    .replace(nickname, '\uE000$1\uE002')
    .replace(paired, '$1\uE003')
    .replace(ofHouse, '\uE004')
    .replace(titles, (whole, first: string, second: string) =>
      roleWords.endsAsTitle(first) && roleWords.endsAsTitle(second) ? `${first}\uE004` : whole,
    )
    .replace(beats, (whole, beat: string, and: string) =>
      roles.modifiers.has(beat.toLowerCase()) ? `${beat}${and === '&' ? '\uE004' : '\uE003'}` : whole,
    )
