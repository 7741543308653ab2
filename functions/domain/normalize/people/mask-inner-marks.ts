import { organizationWords } from '#domain/conventions/organizations/organization-words.ts'
import { roles } from '#domain/conventions/roles.ts'
import { isTitleWord } from './names/is-title-word.ts'

/** "The (Bergen County, N.J.) Record", the way USA TODAY tells namesakes apart. */
const town = /\b(The )\(([^()]{2,40})\)( \p{Lu}[\p{L}-]+)/gu
/** "Ana (Nita) Ruiz": a nickname. */
const nickname = /(?<=(?:^|, |and |& |; )\p{Lu}\p{Ll}+ )\((\p{Lu}\p{Ll}+)\)(?= \p{Lu}\p{Ll}+)/gu

/** "Health and science reporter", "City & Region Reporter": one role of two beats. */
const beats =
  /(?<!\p{L})(\p{L}{1,30}) (and|&) (?=(?:\p{L}{1,30} ){1,2}(?:reporter|correspondent|editor|writer|columnist|critic|producer)s?(?!\p{L}))/giu

/** "News & Record", "Post & Courier": one title of two words. */
const titles = /(?<!\p{L})(\p{Lu}\p{L}{1,30}) & (?=(\p{Lu}\p{L}{1,30}))/gu
const isInTitles = (word: string): boolean =>
  isTitleWord(word) || organizationWords.weak.has(word.toLowerCase())

/** "Stars and Stripes", "Car and Driver": titles whose words are none of titles. */
const paired =
  /(?<!\p{L})(Stars|Car|Field|Travel|Food) and (?=(?:Stripes|Driver|Stream|Leisure|Wine|Country)(?!\p{L}))/gu

/** Hides brackets and commas that are part of a name or title from the splitting of a list; `unmaskInnerMarks` shows them again. */
export const maskInnerMarks = (text: string): string =>
  text
    .replace(
      town,
      (_, the: string, inner: string, title: string) =>
        `${the}\uE000${inner.replaceAll(',', '\uE001')}\uE002${title}`,
    )
    .replace(nickname, '\uE000$1\uE002')
    .replace(paired, '$1\uE003')
    .replace(titles, (whole, first: string, second: string) =>
      isInTitles(first) && isInTitles(second) ? `${first}\uE004` : whole,
    )
    .replace(beats, (whole, beat: string, and: string) =>
      roles.modifiers.has(beat.toLowerCase()) ? `${beat}${and === '&' ? '\uE004' : '\uE003'}` : whole,
    )
