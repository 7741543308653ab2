import type { Notice } from '#domain/copy.ts'
import type { Draft } from '../draft/draft.ts'
import { waitsForWord } from './hold/waits-for-word.ts'
import { kindOf } from './target/kind-of.ts'
import { readSentences } from './target/read-sentences.ts'
import { readTarget } from './target/read-target.ts'
import { splitSentences } from './target/split-sentences.ts'
import { withoutSubstitutes } from './target/without-substitutes.ts'

/**
 * A notice whose sentences are about a story each is what they order: a kill if one of them kills, though another holds; a hold if they hold and none kills, though one
 * tells of a kill ("Please ignore the kill of “Fire”. Please hold “Flood” until we have checked it."). An order that names no story is for all.
 */
export const weighSentences = ({ fields }: Draft, notice: Notice): Notice => {
  const text = withoutSubstitutes(notice.note)
  const kinds = new Set(readSentences(text).map(({ kind }) => kind))
  const ofAll = new Set(splitSentences(text).map(each => (isOfOne(each) ? undefined : kindOf(each))))
  const { waitsForWord: _, refusal: __, ...rest } = notice
  if (notice.kind === 'withhold' && kinds.has('kill') && !ofAll.has('withhold')) {
    fields.status = 'canceled'
    fields.change = { class: 'kill', note: notice.note }
    return { ...rest, kind: 'kill' }
  }
  if (notice.kind === 'kill' && kinds.has('withhold') && !kinds.has('kill') && !ofAll.has('kill')) {
    fields.status = 'withheld'
    delete fields.change
    return { ...notice, kind: 'withhold', ...(waitsForWord(text) && { waitsForWord: true }) }
  }
  return notice
}

/** Of a story that a sentence names; a head may name that of the sentences below: "BC-Fire-HOLD". */
const isOfOne = (sentence: string): boolean =>
  /[.!]["”»]?$/u.test(sentence) && readTarget(sentence) !== undefined
