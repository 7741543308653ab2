import { readNote } from '../lines/read-note.ts'
import { isTimedHold } from './is-timed-hold.ts'
import { stopsStory } from './stops-story.ts'

/** A desk's word in capitals: KILL, WITHDRAWN, ANNULATION. */
const capitals = /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/u
/** Asks, or says at its head what became of the story. */
const asks =
  /^\W*(?:P(?:lease|ls|LEASE|LS)\b|Do not (?:use|publish|run)\b|Story (?:withdrawn|killed|retracted|deleted|removed)(?=\W*$|:\s\P{Ll}))/u
/** In characters; orders are shorter. */
const longest = 300

/**
 * Whether a text in the place of a headline, summary or keyword line is an order to the desks: it names the day or hour until which the story
 * waits, is a note to them, asks them, or has its word in capitals. "Kill the bill, say marchers" is a headline.
 */
export const isOrder = (text: string): boolean =>
  text.length <= longest &&
  (capitals.test(text) || asks.test(text) || readNote(text) !== undefined
    ? stopsStory(text)
    : isTimedHold(text))
