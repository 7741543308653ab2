import type { Notice } from '#domain/copy.ts'
import { normalizeCopyright } from '#domain/normalize/copyright/normalize-copyright.ts'
import type { Draft } from '#domain/normalize/draft/draft.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import { dropAgency } from '../drop-agency.ts'
import { FEWEST_WORDS_OF_STORY } from '../fewest-words-of-story.ts'
import { withoutMentions } from '../kill/without-mentions.ts'
import { isOfPicture } from '../target/is-of-picture.ts'
import { isPictureOrder } from '../target/is-picture-order.ts'
import { readQuotedTitle } from '../target/read-quoted-title.ts'
import { readSentences } from '../target/read-sentences.ts'
import { readTarget } from '../target/read-target.ts'
import { withOthers } from '../target/with-others.ts'
import { withoutSubstitutes } from '../target/without-substitutes.ts'
import { saysReplaced } from '../version/says-replaced.ts'
import { weighSentences } from '../weigh-sentences.ts'
import { asks, headed, marked } from './asks-desks.ts'
import { LIMITED_USE } from './limited-use.ts'
import { ofForeignPart } from './of-foreign-part.ts'
import { stoppingWords } from './stopping-words.ts'
import { guessTitle, readTitle } from './title-of-order.ts'

/** A part of a story that is to go, until which a desk sees to it: "KILL GRAF 3 of “…” on legal advice" */
const ofPart =
  /(?<!\p{L})(?:delete|remove|drop|omit|cut|strike|kill|eliminate)(?!\p{L}).{0,60}?(?<!\p{L})(?:graf|para(?:graph)?|sentence|quote|name)s?(?!\p{L})/iu
/** What a story should have said: "CORRECTION: BC-Ferry should have carried an embargo. Please hold it." */
const late =
  /(?<!\p{L})(?:(?:carr\p{L}{2,4}|under|have had|is now under) (?:an? |strict )?embargo|(?:be|been|now) embargoed|hold (?:it|the story)|(?:bleibt|ist|wird) (?:\p{L}+ ){0,3}(?:gesperrt|zurückgehalten))(?!\p{L})/iu
const limitedUse = new RegExp(LIMITED_USE, 'iu')
/** Behind what is to go: "Kill the quote by Ida Holm in Ferry sinks in the harbor. She did not say it." */
const inTitle = /^.{0,120}\b(?:in|from|of|dans|aus|en|de|di|da)\s(\p{Lu}\S* [^.!?:\n]{8,200})/u

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

const titleOrdered = (text: string, isSigned: boolean): string | undefined =>
  isSigned ? undefined : readSentences(text).find(({ kind }) => kind)?.target.headline
