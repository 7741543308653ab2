import { normalizeByline } from '#domain/normalize/byline/normalize-byline.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'
import { hasCredentials } from './has-credentials.ts'
import { tellsDeed } from './tells-deed.ts'

/** Longest byline and longest biography, in words. */
const longestByline = 18
const longest = 90
/** No headline of a script without case, which looks like a name of four words or more, and as whose words its story may begin. */
const likely = /\p{Lu}|^\S+(?: \S+){0,2}$/u
/** Where the person of a caption stands: "Ana Ruiz on the pier in Sorn". */
const captioned = /^\p{Ll}/u
/** "Mr. Benning owns a hardware store" (The New York Times of its guests), "Benning writes for Bloomberg" (Los Angeles Times). */
const honorific = screen(
  /^(?:(?:Mr|Ms|Mrs|Mx|Dr|Prof|Professor)\.? (?=\p{Lu}[\p{L}'’-]+,? \p{Ll})|(?=\S+ (?:writes|reports) for ))(\p{Lu}[\p{L}'’-]+)/u,
)
/** "— Ana", as writers of newsletters sign. */
const given = /^[–—-]{1,2}\s?(\p{Lu}\p{Ll}+)$/u
const opening =
  /^[\s*•–—_-]*(?:(?:follow|e-?mail|contact|reach)\s|(?:zur person|über den autor|über die autorin|sobre (?:o autor|a autora|el autor|la autora)|à propos de l['’]auteure?|l['’]autore|l['’]autrice|om (?:författaren|forfatteren)|over de auteur|o autor(?:ze|ce))\s?:\s)?/iu

/** "Read more columns by Ana Ruiz.", "Läs fler krönikor av Elsa Rönn här.": what the house has of the author besides, in a line. */
const moreOf =
  /^(?:read|see|find|follow|more|all|l[äæe]s|lesen|alle|weitere|mehr|lire|retrouvez|lisez|tou(?:te)?s|plus|más|le[ae]|todos|leia|veja|mais|leggi|altri|lees|meer|lue|lisää|czytaj|więcej)\s.{3,80}$/iu
const ending = /(?: (?:here|hier|her|här|ici|aquí|aqui|qui))?[.!:»›>\s]*$/iu

/** What stands behind the name; and a question, or what is said, behind that of who speaks in an interview. */
const beside = /^(?:[ ,:;]|$)/
const asked = /^: [^@]*[.?!…]["”]?$/

/**
 * A test of whether a paragraph is about who wrote the story: it opens with a full name that a byline above the story has, or
 * that the format states (`stated`).
 * Nobody tells of himself by his full name; so this needs no list of what writers are and do, but of what one does once, and a biography does not tell.
 */
export const createAboutAuthor = (
  head: readonly Paragraph[],
  stated: readonly string[] = [],
): ((text: string) => boolean) => {
  const printed = head
    .filter(({ text }) => countWords(text) <= longestByline && !isProse(text) && !text.includes('. ('))
    .flatMap(({ text }) => normalizeByline(text, { stated: true })?.authors ?? [])
    .filter(({ location = '' }) => !captioned.test(location))
    .map(({ name }) => name)
    .filter(name => likely.test(name))
  const names = [...printed, ...stated].map(name => name.toLowerCase())
  return text => {
    if (names.length === 0 || text.length > longest * 8 || countWords(text) > longest) return false
    const line = moreOf.test(text) ? text.replace(ending, '').toLowerCase() : ''
    if (names.some(name => line.endsWith(name))) return true
    const rest = text.replace(opening, '').toLowerCase()
    const surname = honorific.exec(text)?.[1]?.toLowerCase()
    if (surname !== undefined && names.some(name => name.endsWith(` ${surname}`))) return true
    const signed = given.exec(text)?.[1]?.toLowerCase()
    if (signed !== undefined && names.some(name => name.startsWith(`${signed} `))) return true
    const behind = names.find(name => rest.startsWith(name) && beside.test(rest.slice(name.length)))?.length
    if (behind === undefined) return false
    const told = text.slice(text.length - rest.length + behind)
    return !tellsDeed(told) && !(asked.test(told) && !hasCredentials(told))
  }
}
