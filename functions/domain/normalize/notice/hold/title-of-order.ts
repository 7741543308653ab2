import { withoutMentions } from '../kill/without-mentions.ts'
import { readHeaded } from '../target/read-headed.ts'
import { readSlug } from '../target/read-slug.ts'
import { asks, headed } from './asks-desks.ts'
import { stoppingWords } from './stopping-words.ts'

const quoted = /["“„«‘「『《]([^"”“»’」』》]{5,200})["”“»’」』》]/u
/** Behind the word, on the only line: "Spike Ferry sinks in the harbor". */
const rest = /^\p{L}*\P{L}+(\p{Lu}\S* .{8,200})(?:\n|$)/u
/** The same in small letters, before why: "kill kill ferry sinks in the harbor - wrong!!". */
const hurried =
  /^\p{L}*(?:\P{L}{1,9}(?:kill|spike|pull|hold|story)){0,5}\P{L}{1,9}([\p{L}\d]\S* .{8,200}?)(?:(?:\s?[-–—,.!]|\s(?:its|is|está|c['’]est)(?!\p{L}))\P{L}{0,9}(?:\p{L}{1,20}(?!\p{L})\P{L}{0,9}){0,3})?(?:\n|$)/iu

/** Behind a colon or a dash, on the only line: "Withdraw: FERRY". */
const slugAlone = /^\P{L}*[\p{L} ]{4,30}\s?[:–—-]\s?(?:BC-)?(\p{Lu}[\p{Lu}\d]{2,}(?:[-/][\p{Lu}\d]+)*)\W*$/u

/** Lines that stand at the head of copy: a slug, who sends it, the order. */
const AT_HEAD = 3
const alone = new RegExp(
  `^\\P{L}*(?:\\p{L}{1,2} )?\\p{Lo}{0,4}?(?:${stoppingWords.source})[\\p{L}·]*(?: \\p{L}+)?\\P{L}*$`,
  'iu',
)

/** The title in quotation marks beside a word of taking back, or behind one in the first lines, or under it: "ยกเลิกข่าว: …". */
export const guessTitle = (text: string, isSigned: boolean): string | undefined => {
  const order = withoutMentions(text)
  const title = isSigned ? undefined : quoted.exec(order)?.[1]
  if (title && stoppingWords.test(order.replace(title, ''))) return title
  const lines = order.split('\n', AT_HEAD + 1)
  return lines
    .slice(0, AT_HEAD)
    .map((line, index) => {
      const behind = alone.test(line) ? lines[index + 1] : readHeaded(line)
      return behind && stoppingWords.test(line.replace(behind, '')) ? behind : undefined
    })
    .find(Boolean)
}

/** What an order calls its story: a slug where it asks desks for something, else a title, in quotation marks, as a headline over the order, or behind its word of taking back. */
export const readTitle = (
  note: string,
  behind: string,
): { slug: string } | { headline: string } | undefined => {
  const slug = asks.test(note) || headed.test(note) ? readSlug(note) : undefined
  if (slug) return { slug }
  const alone = slugAlone.exec(note)?.[1]
  if (alone) return { slug: alone }
  const headline =
    quoted.exec(note)?.[1] ??
    note.split('\n').map(readHeaded).find(Boolean) ??
    (rest.exec(behind) ?? hurried.exec(behind))?.[1]
  return headline ? { headline } : undefined
}
