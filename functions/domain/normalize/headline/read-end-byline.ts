import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import type { NormalizedByline } from '../byline/normalized-byline.ts'
import { screen } from '../pattern/screen.ts'
import { isOrganization } from '../people/organizations/is-organization.ts'
import { matchOrganization } from '../people/organizations/match-organization.ts'
import { readEndAuthor } from './read-end-author.ts'
import { readHeadByline } from './read-head-byline.ts'

/** "— Ana Ruiz", "— Ana B. Ruiz", "-- ANA RUIZ", "— Ana Ruiz, Sorn", "— Ana Ruiz, Harbor Courier", "— The Harbor Courier, Feb. 3": how briefs, letters, reviews and editorials are signed. */
const signOff = screen(
  /^(?:—|–|--?)\s?(?=\p{Lu}[\p{L}.'’-]* (?:\p{Lu}\. ){0,2}\p{Lu}[^,.!?"”]{1,50}(?:, (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\p{Lu}[\p{L}’'-]+(?<house> \p{Lu}[\p{L} ’'-]{2,40})?))?$)/u,
)

/** "— Ana Ruiz, Bo Lind and Una Prys" */
const several =
  /^(?:—|–|--?)\s?((?:\p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){1,3}, ){1,4}\p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){1,3},? (?:and|und|et|y|e|en|och|og) \p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){1,3})$/u

/** "Bài và ảnh: Ana Ruiz", "文：王小梅": a word and a colon, and no more than a name or two after it. */
const labelled = /^[(（【]?[^:：\s][^:：]{0,24}[:：]\s?[^:：]{2,40}[)）】]?$/u
/** Papers of these languages sign so under a story; in others the same words head links to more of it ("Interview: Ana Ruiz"). */
const signing = /^byline\/marker-(?:id|ar|th|zh|el|(?:chinese|japanese|korean)-\p{L}+)$/u

/** "홍길동 기자 gildong@daily.example", "/홍길동 기자": papers of Korea sign under the story. */
const korean = screen(
  /^\P{L}{0,2}(?:\p{Script=Hangul}{2,8}[=\s])?\p{Script=Hangul}{2,4}(?:[·,] ?\p{Script=Hangul}{2,4}){0,3} ?기자(?:\s\S+@\S+)?\P{L}?$/u,
)

/** "Ana RUIZ.", as papers of western France and of Russia print it. */
const stopped =
  /^\p{Lu}[\p{Ll}-]{1,20} (?:\p{Lu}{2,20} )?\p{Lu}{4,20}(?:-\p{Lu}{2,20})?(?: (?:et|и) \p{Lu}[\p{Ll}-]{1,20} \p{Lu}{4,20})?\.$/u

/** The initials of the editor behind the name (GMA): "—Ana Ruiz/BL, GMA Integrated News". */
const initials = /(?<=^[^/,]{5,50})\/\p{Lu}{2,5}(?=, \p{Lu})/u

/** "【山田花子】", "（社会部・山田花子）": papers of Japan sign so behind the last sentence. */
const enclosed =
  /^[【（](?!写真|資料|関連|随時|.{0,4}(?:動画|更新|映像|特集|編集|配信|提供))[^【】（）]{3,30}(?<!所)[】）]$/u
const names = /^【[\p{Script=Han}々]{3,6}(?:、[\p{Script=Han}々]{3,6})*】$/u

/** "*** Ana Ruiz (texto) e Rui Pinto (fotos), da agência Lusa ***" (Lusa). */
const starred = /^\*{3} ?[^*\d]{5,90}, da agência Lusa ?\*{3}$/

const readLabelled = (text: string): NormalizedByline | undefined => {
  const byline = readHeadByline(text)
  return byline && byline.authors.length > 0 && signing.test(byline.rule) ? byline : undefined
}

/** A line under a story read as a byline: only with its marker or a dash, since names stand there for other reasons. */
export const readEndByline = (text: string): NormalizedByline | undefined => {
  const line = text.replace(initials, '')
  const list = several.exec(line)?.[1]
  const persons = list ? readPersons(list) : undefined
  if (persons) return persons
  const signed = signOff.exec(line)
  if (signed) {
    const read = readHeadByline(line.slice(signed[0].length), true)
    if (signed.groups?.house && !read?.authors.every(({ affiliation }) => affiliation)) return undefined
    return read && (read.authors.length > 0 || isOrganization(read.collective ?? '')) ? read : undefined
  }
  if (korean.test(text)) return readHeadByline(text.replace(/^\//u, ''))
  const writer = enclosed.test(text) ? readHeadByline(text, true) : undefined
  if (writer && (names.test(text) || writer.rule.startsWith('byline/marker-japanese'))) return writer
  if (starred.test(text) || stopped.test(text)) return readHeadByline(text, true)
  const author = readEndAuthor(text)
  if (author) return author
  if (labelled.test(text)) return readLabelled(text)
  const byline =
    text.length < 120 && /^\(?(?:by|von|por|par|di|door|av|af)\s/i.test(text)
      ? readHeadByline(text)
      : undefined
  return byline && (byline.authors.length > 0 || isHouse(text, byline)) ? byline : undefined
}

/** Names that each are a person's, and nobody's town. */
const readPersons = (list: string): NormalizedByline | undefined => {
  const read = readHeadByline(list, true)
  const names = list.split(/,? (?:and|und|et|y|e|en|och|og) |, /u)
  return read?.authors.length === names.length && !names.some(name => isKnownPlace(name)) ? read : undefined
}

/** "Von dpa", "Par AFP": a marker and the agency, and no more. */
const isHouse = (text: string, { collective }: NormalizedByline): boolean =>
  collective !== undefined && matchOrganization(collective) === collective && text.length < 40
