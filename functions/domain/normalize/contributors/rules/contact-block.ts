import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import type { CreditRule } from '../credit-rule.ts'

const form = screen(
  patternOf(/^(?:\W{0,3})/iu, [
    /about the (?:author|writer)/iu,
    /to contact (?:the|bloomberg)/iu,
    /contact (?:the|us|reporter|author)/iu,
    /for more (?:articles|information|news|stories|from|on)/iu,
    /follow /iu,
    /our standards/iu,
    /reach /iu,
    /staff writer \S+ \S+ can be/iu,
    /e-?mail (?:the|him|her|us)?/iu,
    /want (?:more|fox)/iu,
    /sign up/iu,
    /subscribe/iu,
    /editorial contacts/iu,
    /redaktionelle kontakte/iu,
    /notes to editors?/iu,
    /the following information is not (?:intended )?for publication/iu,
    /internet\b(?! out| interdit)/iu,
    /phone:/iu,
    /tel\b/iu,
    /(?:he|she|they) can be reached/iu,
    /you can (?:reach|follow)/iu,
    /do you have/iu,
    /have a tip/iu,
    /on twitter/iu,
    /read more/iu,
    /click here/iu,
    /download/iu,
    /like us/iu,
    /visit /iu,
  ]),
)
/** "Editorial contacts - Author: Ana Ruiz": a desk block on one line. */
const named = screen(
  /^\W*(?:editorial contacts|redaktionelle kontakte|notes to editors)\b.*?\b(?:authors?|autor(?:en|in)?|by|redaktion)\s?:\s/iu,
)
const address = screen(/[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.\p{L}{2,}/u)

/**
 * "To contact the reporter on this story: A in X at a@agency.net": for the desks, not for the page.
 * Source: Bloomberg ("To contact the reporter ..."), dpa ("Editorial contacts"), papers ("Follow her on Twitter").
 */
export const contactBlock: CreditRule = {
  name: 'contributors/contact-block',
  read: sentence =>
    (form.test(sentence) && !named.test(sentence)) ||
    (address.test(sentence) &&
      sentence.split(' ').length < 14 &&
      !/\b(?:by|von|editing|assistance|authors?|autor(?:en|in)?|redaktion|contributed|reported)\b|기자\s/iu.test(
        sentence,
      ))
      ? { contributors: [], organizations: [], removes: true }
      : undefined,
}
