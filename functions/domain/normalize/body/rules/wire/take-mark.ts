import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'

/** What ends a take or a sheet, between marks or in parentheses. */
const end = patternOf(
  /^[([*_–—=-]{1,5} ?/iu,
  [
    // "-more-"
    // "(MORE TO COME)"
    /more(?: follows| to (?:come|follow))?/iu,
    // "(SECOND TAKE FOLLOWS)"
    /(?:first|second|third|next|2nd|3rd) take follows/iu,
    // "(continued on next take)"
    /continued (?:on|in) (?:the )?next (?:take|page)/iu,
    // "(folgt zwei)"
    /folgt (?:\d|zwei|drei|vier)/iu,
    // "(à suivre)"
    /à suivre/iu,
  ],
  / ?[)\]*_–—=-]{1,5}$/iu,
)

/** What heads the next, with a few words of the slug or the headline behind or before it. */
const head = patternOf(
  /^[([*_–—=-]{0,5} ?/iu,
  [
    // "Page 2/Seals return"
    // "Page 3 of 3"
    /page (?:[2-9]|two|three|four)(?: of (?:\d|two|three|four))?(?: ?[-–—/|:] ?[^.!?]{2,60})?/iu,
    // "Seals return/Page 2"
    /[^.!?/]{3,60} ?[-–—/|] ?page (?:[2-9]|two|three|four)/iu,
    // "ADD ONE -- SEALS"
    // "Add 2/Seals"
    /add (?:[1-9]|one|two|three|four)(?: ?[-–—/]{1,2}(?! ?\d)[^.!?]{2,40})?/iu,
    // "1st Add SEALS"
    /[1-9](?:st|nd|rd|th) (?:add|take)(?:,? [^.!?:]{2,40})?/iu,
    // "SEALS, 2nd Take"
    /[\p{L} -]{3,30},? [1-9](?:st|nd|rd|th) (?:add|take)/iu,
  ],
  / ?[)\]*_–—=-]{0,5}$/iu,
)

/** Where a desk or a press office parts the takes or sheets of one story. */
export const takeMark: FurnitureRule = {
  name: 'body/take-mark',
  zones: ['story', 'tail'],
  matches: text => text.length < 100 && (end.test(text) || head.test(text)),
}
