import type { Notice } from '#domain/copy.ts'
import { normalizeCopyright } from '#domain/normalize/copyright/normalize-copyright.ts'
import type { Draft } from '#domain/normalize/draft/draft.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import { dropAgency } from '../drop-agency.ts'
import { FEWEST_WORDS_OF_STORY } from '../fewest-words-of-story.ts'
import { withoutMentions } from '../kill/without-mentions.ts'
import { isOfPicture } from '../target/is-of-picture.ts'
import { isPictureOrder } from '../target/is-picture-order.ts'
import { readHeaded } from '../target/read-headed.ts'
import { readQuotedTitle } from '../target/read-quoted-title.ts'
import { readSentences } from '../target/read-sentences.ts'
import { readSlug } from '../target/read-slug.ts'
import { readTarget } from '../target/read-target.ts'
import { withOthers } from '../target/with-others.ts'
import { withoutSubstitutes } from '../target/without-substitutes.ts'
import { saysReplaced } from '../version/says-replaced.ts'
import { weighSentences } from '../weigh-sentences.ts'
import { LIMITED_USE } from './limited-use.ts'
import { ofForeignPart } from './of-foreign-part.ts'
import { stoppingWords } from './stopping-words.ts'

/** To desks, or with a request to them. */
const asks = patternOf([
  /^\P{L}*(?:not(?:e|ice) to|advisory|at+en|aten[cç]|avv?ert(?:is|en)|let op|obs|uwaga|внимани[ею]|d[iİ]kkat|editörlerin|προσοχ|تنويه|إلى السادة|an alle|hinweis|a(?:vv?is|viso)|do red)/iu,
  /please/iu,
  /pls/iu,
  /bitte/iu,
  /pri(?:e|ère)/iu,
  /merci/iu,
  /roga/iu,
  /pedi/iu,
  /pre(?:ga|ghi)/iu,
  /gelieve/iu,
  /wilt u/iu,
  /lig(?:en|st)\b/iu,
  /bedes/iu,
  /pros[ií]m/iu,
  /lütfen/iu,
  /özür dile/iu,
  /rica/iu,
  /прос[иь]/iu,
  /приносим изв/iu,
  /mohon/iu,
  /harap/iu,
  /παρακαλ/iu,
  /ζητούμε συγ/iu,
  /يرجى/iu,
  /نرجو/iu,
  /بطريق الخطأ/iu,
  /गलती से/iu,
  /sehven/iu,
  /사실과 달라/iu,
  /[تن]عتذر/iu,
  /कृपया/iu,
  /ध्यान दें/iu,
  /ください/iu,
  /お願い/iu,
  /請/iu,
  /请/iu,
  /致歉/iu,
  /바랍니다/iu,
  /십시오/iu,
])
/** A head that only orders have. */
const headed = /^\W*(?:legal (?:notice|advisory)|advisory|take-?down|(?:desk|internal) note)\W*\n/iu
/** A mark before a headline, which news may have too: over a request it is an order's. */
const marked =
  /^\P{L}*(?:[iİ]ptal(?: ed[iİ]ld[iİ])?|снято с ленты|ملغى|إلغاء|(?:खबर )?(?:रद्द|वापस)|作[废廢]|취소)\s?[\]］】〕:：]/iu
/** The same in English, until which a desk sees to it: "KILL GRAF 3 of “…” on legal advice" */
const ofPart =
  /(?<!\p{L})(?:delete|remove|drop|omit|cut|strike|kill|eliminate)(?!\p{L}).{0,60}?(?<!\p{L})(?:graf|para(?:graph)?|sentence|quote|name)s?(?!\p{L})/iu
/** What a story should have said: "CORRECTION: BC-Ferry should have carried an embargo. Please hold it." */
const late =
  /(?<!\p{L})(?:(?:carr\p{L}{2,4}|under|have had|is now under) (?:an? |strict )?embargo|(?:be|been|now) embargoed|hold (?:it|the story)|(?:bleibt|ist|wird) (?:\p{L}+ ){0,3}(?:gesperrt|zurückgehalten))(?!\p{L})/iu
const limitedUse = new RegExp(LIMITED_USE, 'iu')
const quoted = /["“„«‘「『《]([^"”“»’」』》]{5,200})["”“»’」』》]/u
/** Behind what is to go: "Kill the quote by Ida Holm in Ferry sinks in the harbor. She did not say it." */
const inTitle = /^.{0,120}\b(?:in|from|of|dans|aus|en|de|di|da)\s(\p{Lu}\S* [^.!?:\n]{8,200})/u
/** Behind the word, on the only line: "Spike Ferry sinks in the harbor". */
const rest = /^\p{L}*\P{L}+(\p{Lu}\S* .{8,200})(?:\n|$)/u
/** The same in small letters, before why: "kill kill ferry sinks in the harbor - wrong!!". */
const hurried =
  /^\p{L}*(?:\P{L}{1,9}(?:kill|spike|pull|hold|story)){0,5}\P{L}{1,9}([\p{L}\d]\S* .{8,200}?)(?:(?:\s?[-–—,.!]|\s(?:its|is|está|c['’]est)(?!\p{L}))\P{L}{0,9}(?:\p{L}{1,20}(?!\p{L})\P{L}{0,9}){0,3})?(?:\n|$)/iu

/**
 * Copy that names a story and has a word of taking back, where it can be no story, or asks as orders do: an order in words that no rule knows
 * ("Harbor Wire has withdrawn its story “…”"). It holds the story, for the desk to decide. It is refused where none is known; copy that may be a
 * story is one then. Undefined for other copy.
 */
export const holdUnclear = (
  draft: Draft,
  paragraphs: readonly Paragraph[],
  refused: Rejection | undefined,
): Notice | undefined => {
  dropAgency(draft)
  const { headline, status, embargoedUntil, dateline, change } = draft.fields
  const lines = paragraphs.map(({ text }) => text)
  const all = (headline && !lines.includes(headline) ? [headline, ...lines] : lines).join('\n')
  const note = refused ? all : lines.join('\n')
  if (
    isOfPicture(all) ||
    isPictureOrder(all.split('\n', 1)[0] ?? '') ||
    countWords(all) >= FEWEST_WORDS_OF_STORY
  )
    return undefined
  const isSigned =
    (change?.class === 'correction' && !(refused && (late.test(all) || ordersFor(all)))) ||
    (!refused && (dateline ?? draft.authors[0]) !== undefined)
  const isSettled = status === 'withheld' || embargoedUntil || saysReplaced(change?.note)
  const guess = isSettled ? undefined : (titleOrdered(all, isSigned) ?? guessTitle(all, isSigned))
  return (
    (!isSigned && (refused || asks.test(note) || headed.test(note))
      ? holdNamed(draft, note, refused)
      : undefined) ??
    (guess
      ? withOthers(
          {
            kind: 'withhold',
            target: { headline: guess },
            note: all,
            ...(refused ? { refusal: refused } : { isGuess: true }),
          },
          lines,
        )
      : undefined)
  )
}

const holdNamed = (draft: Draft, note: string, refused: Rejection | undefined): Notice | undefined => {
  const order = withoutMentions(withoutCopyright(note))
  const cut = refused && (ofPart.exec(note) ?? ofForeignPart.exec(note) ?? limitedUse.exec(note))
  const stop = cut ?? stoppingWords.exec(order)
  if (!stop) return undefined
  const own = withoutSubstitutes(note)
  const titled = readQuotedTitle(own, Boolean(cut))
  const within = cut ? inTitle.exec(own)?.[1] : undefined
  const target =
    readTarget(own) ??
    (titled ? { headline: titled } : undefined) ??
    (within ? { headline: within } : undefined) ??
    ((refused || headed.test(note) || marked.test(note)) &&
      readTitle(own, order.slice(stop.index + stop[0].length)))
  if (!target) return undefined
  draft.fields.status = 'withheld'
  const refusal: Rejection = {
    code: 'missing-body',
    field: 'body',
    ...refused,
    detail:
      'Reads as an order about a story that is not known. Stop that one on its page. Or is this a story? Put a dateline above its text.',
  }
  return withOthers(weighSentences(draft, { kind: 'withhold', target, note, refusal }), note.split('\n'))
}

/** What a copyright notice forbids ("This material may not be published …") orders nothing of a story. */
const withoutCopyright = (note: string): string =>
  note
    .split('\n')
    .filter(line => !normalizeCopyright(line))
    .join('\n')

/** Whether a sentence names a story and takes it back: "CORRECTION: The kill of “Fire” was sent in error. Please kill “Flood” instead." */
const ordersFor = (text: string): boolean => readSentences(text).some(({ kind }) => kind)

/** Lines that stand at the head of copy: a slug, who sends it, the order. */
const AT_HEAD = 3
const alone = new RegExp(
  `^\\P{L}*(?:\\p{L}{1,2} )?\\p{Lo}{0,4}?(?:${stoppingWords.source})[\\p{L}·]*(?: \\p{L}+)?\\P{L}*$`,
  'iu',
)

const titleOrdered = (text: string, isSigned: boolean): string | undefined =>
  isSigned ? undefined : readSentences(text).find(({ kind }) => kind)?.target.headline

/** The title in quotation marks beside a word of taking back, or behind one in the first lines, or under it: "ยกเลิกข่าว: …". */
const guessTitle = (text: string, isSigned: boolean): string | undefined => {
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

const readTitle = (note: string, behind: string): { slug: string } | { headline: string } | undefined => {
  const slug = asks.test(note) || headed.test(note) ? readSlug(note) : undefined
  if (slug) return { slug }
  const headline =
    quoted.exec(note)?.[1] ??
    note.split('\n').map(readHeaded).find(Boolean) ??
    (rest.exec(behind) ?? hurried.exec(behind))?.[1]
  return headline ? { headline } : undefined
}
