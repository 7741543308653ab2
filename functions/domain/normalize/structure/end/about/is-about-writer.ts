import { isMarkedByline } from '#domain/normalize/headline/is-marked-byline.ts'
import { readHeadByline } from '#domain/normalize/headline/read-head-byline.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'
import { isTailLine } from '../is-tail-line.ts'
import { hasCredentials } from './has-credentials.ts'

/** Longest biography of a guest, and longest line that names the authors, in words. */
const longest = 70
const longestByline = 14

const opening = '^[\\s*•–—_([-]*'
const name = "(?<name>(?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}(?<surname>\\p{Lu}[\\p{L}'’-]+))"
/** What may stand between a name and the verb: a degree, a year of graduation, an address, a second name; what he is, if a house or town follows, as after few whom a story meets at its end. */
const beside =
  "(?:,? (?:Ph\\.?D|M\\.?D|J\\.?D|Esq)\\.?)?,?(?: ['’‘]\\d\\d| \\([^()\\s]*@[^()\\s]+\\)| and (?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}\\p{Lu}[\\p{L}'’-]+)?(?:,? [^,.]{3,90},(?=.{3,80}? (?:at|of|in|for|with|on) (?:the )?\\p{Lu}))?"
const present =
  '(?:is|are|was formerly|teaches(?: \\p{Ll}+){0,3}|serves|works|writes|lives|holds|covers|blogs|ist|lehrt|est|es|è|é) (?:an? |the |our |as |at |for |from |about |in |on |ein |une? |un |una |um |uma |\\p{L}+ing |(?:executive |associate |managing |deputy |founding |senior |former |emeritus |co-?)*(?:director|president|chair|editor|professor|author|founder|fellow|dean|head|fellows|professors|editors) )'
const past = '(?:wrote this |(?:served|worked) as .{3,90}? (?:from|between) (?:19|20)\\d\\d)'

const told = new RegExp(`${opening}${name}${beside} (?:${present}|(?<past>${past}))`, 'u')
/** With what such a line begins; the pattern of all that may follow takes 4 ms to compile. */
const twoNames = /^[\s*•–—_([-]*(?:About )?\p{Lu}\S* \p{Lu}/u
const headed = screen(new RegExp(`${opening}About ${name}\\s?[:–—-]\\s`, 'u'))
const honored = screen(
  new RegExp(`${opening}(?:Mr|Ms|Mrs|Mx|Dr)\\. (?<surname>\\p{Lu}[\\p{L}'’-]+) ${present}`, 'u'),
)
/** "Ruiz, a lawyer in Quito, is the author of …": under the byline of Ana Ruiz. */
const surnamed = new RegExp(`${opening}\\p{Lu}[\\p{L}'’-]+(?:, [^,.]{3,90},)? (?:${present}|${past})`, 'u')
const firstWord = /^[\s*•–—_([-]*([^\s,]{2,})/u
/** Nouns for a writer, and in other languages than English what opens a line on him: "Der Autor ist Professor …". */
const writers =
  /(?<!\p{L})(?:writers?|authors?|columnists?|autor(?:as?|e[ns]?|in?|s|k[ai])?|auteure?s?|autrices?|kirjoittaj\p{L}*|szerző\p{L}*|автор(?:а|у|ом|ы|ов|ка|ки)?|forfatter\p{L}*|författar\p{L}*|skribent\p{L}*)(?!\p{L})/iu
const unnamedAbroad = patternOf(
  /^[\s*•–—_([-]*/u,
  [
    /(?:Der Autor|Die Autorin) (?:ist|lehrt|arbeitet|lebt|schreibt|war)/u,
    // By the same word who did it: "L’auteur est en fuite, selon la police."
    /(?:L['’]aut(?:eure?|rice|ore) (?:est|è|enseigne|vit|insegna)|(?:(?:El|O) autor|(?:La|A) autora) (?:es|é))(?=.* \p{Lu})(?!.*, (?:selon|se[gc]|a \p{L}+é|di[tjs]))/u,
    /De auteur is/u,
    /(?:Skribenten|Författaren|Forfatteren) [äe]r/u,
    /Kirjoittaja on/u,
    /(?:Reporter[oa]|Periodista|Redactora?|Corresponsal) del?(?= [^,.]{2,60}\.(?: Cubro| Escribo|$))/u,
    /Autor(?:ka)? j(?:est|e)/u,
    /A szerző/u,
    /Автор(?:ка)? [—–-]/u,
  ],
  / /u,
)
const unnamed =
  /^[\s*•–—_([-]*The (?:writer|author|columnist)s?(?:, [^,.]{3,90},)? (?:is|are|was|teaches|serves|served|lives|holds|has been) /u

/** "The writer is dead.": of somebody in the story. */
const bare = /^The \p{L}+ (?:is|are|was|lives) (?!an? |the |our )\p{Ll}+(?: \p{Ll}+){0,2}\.$/u

/**
 * Whether the last words of copy tell of who wrote it: of a person by his full name whom the story never names, by his family name where the byline has
 * it, or of "the writer" where none is told of above.
 */
export const isAboutWriter = (
  paragraphs: readonly Paragraph[],
  lead: number,
  index: number,
  authors: readonly string[],
): boolean => {
  const text = paragraphs[index]?.text ?? ''
  if (countWords(text) > longest || /["“«„]/.test(text.replace(/ author of ["“«„]/, '').slice(0, 30)))
    return false
  const isTold = (words: RegExp): boolean =>
    paragraphs
      .slice(lead, index)
      .some(({ text: above }) => isProse(above) && words.test(above) && !isTailLine(above))
  if (bare.test(text) && !hasCredentials(text.replace(/^The \p{L}+ /u, ''))) return false
  if (unnamed.test(text) || unnamedAbroad.test(text)) return !isTold(writers)
  const surname =
    honored.exec(text)?.groups?.surname ??
    fullyNamed(text, paragraphs.slice(0, lead)) ??
    signedName(text, paragraphs.slice(0, lead), authors)
  return surname !== undefined && !isTold(new RegExp(`(?<!\\p{L})${surname}(?!\\p{L})`, 'u'))
}

/** The family name of the person whom a biography calls by his full name: under "By Ana Ruiz", none but hers. */
const fullyNamed = (text: string, head: readonly Paragraph[]): string | undefined => {
  if (!twoNames.test(text)) return undefined
  const found = told.exec(text)?.groups
  const { name: called = '', surname } = found ?? headed.exec(text)?.groups ?? {}
  const isKnown = !found || found.past !== undefined || hasCredentials(text)
  if (!isKnown || !isPersonName(called)) return undefined
  const signed = head.filter(line => isMarkedByline(line.text)).map(line => line.text.toLowerCase())
  return signed.every(byline => byline.includes(surname?.toLowerCase() ?? '')) ? surname : undefined
}

/** The family name that a biography has alone, where a line above the story, or the format, has an author of that name. */
const signedName = (
  text: string,
  head: readonly Paragraph[],
  authors: readonly string[],
): string | undefined => {
  const surname = firstWord.exec(text)?.[1]
  return surname !== undefined && isSigned(head, authors, surname) && surnamed.test(text)
    ? surname
    : undefined
}

const isSigned = (head: readonly Paragraph[], authors: readonly string[], surname: string): boolean => {
  const last = ` ${surname.toLowerCase()}`
  const isOf = (name: string) => name.toLowerCase().endsWith(last)
  return (
    authors.some(isOf) ||
    head.some(
      ({ text }) =>
        countWords(text) <= longestByline &&
        text.toLowerCase().includes(last) &&
        readHeadByline(text, true)?.authors.some(({ name: author }) => isOf(author)),
    )
  )
}
