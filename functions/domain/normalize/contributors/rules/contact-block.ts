import { screen } from '#domain/normalize/pattern/screen.ts'
import type { CreditRule } from '../credit-rule.ts'

const form = screen(
  /^(?:\W{0,3})(?:about the (?:author|writer)|to contact (?:the|bloomberg)|contact (?:the|us|reporter|author)|for more (?:articles|information|news|stories|from|on)|follow |our standards|reach |staff writer \S+ \S+ can be|e-?mail (?:the|him|her|us)?|want (?:more|fox)|sign up|subscribe|editorial contacts|redaktionelle kontakte|notes to editors?|the following information is not (?:intended )?for publication|internet\b(?! out| interdit)|phone:|tel\b|(?:he|she|they) can be reached|you can (?:reach|follow)|do you have|have a tip|on twitter|read more|click here|download|like us|visit )/iu,
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
