import { relatedPhrases } from '../../../conventions/related-phrases.ts'
import type { FurnitureRule } from '../furniture-rule.ts'

const labelled =
  /^(?:[▶►→»#*[-] ?)?(?:read|see|watch|also read|read also|more|related|related (?:story|article|content|coverage|links?|video|news)|see also|video|watch(?: above| below| now| live)?|photos?|gallery|slideshow|listen|live|opinion|explainer|don(?:'|’)t miss|recommended|mehr|lesen sie auch|lea (?:también|más)|lire aussi|leggi anche)(?: more| next| this)?(?: ?[:»>|] ?|\s?[–—]\s)\S/i
/** The same in all languages, with a colon or a bar: "Lesen Sie auch: …", "À lire aussi : …". */
const phrase = new RegExp(`^[▶►→»#*>–-]*\\s?(?:${relatedPhrases.join('|')})\\s?[:：|»>]\\s?\\S`, 'iu')
/** A sentence is the story's, whatever label it begins with; only a reader's imperative makes it a link. */
const sentence = /^(?!(?:read|see|watch|also read|read also)\b).*\.["”]?$|[a-z]: ["“]/i
const spoken = /^(?:related (?:story|stories|article|articles|coverage|video)) \p{Lu}[^.]*$/iu
const counted =
  /^(?:view (?:all|gallery|slideshow|photos?)|slideshow|photos?|gallery|see (?:gallery|photos?|all|more)|\d+ (?:photos?|images?|pictures?|gallery|slides?))(?: from this story)?(?: ?\(?\d+(?: of \d+)?(?: images?| photos?| pictures?)?\)?)?:?$/i
const button =
  /^(?:read (?:more|next|now|full story)|learn more|see more|show more|view more|more info|watch now|full coverage|play video|now playing)\W*$/i
const clip = /^\d{1,2}:\d{2} +\p{Lu}[^.]*$/u

/** Links to other stories, pictures and clips: "READ MORE: …", "View all (23)", "Slideshow (17 Images)". */
export const relatedLink: FurnitureRule = {
  name: 'body/related-link',
  zones: ['head', 'story', 'tail'],
  matches: text =>
    text.length < 220 &&
    (((labelled.test(text) || phrase.test(text)) && !sentence.test(text)) ||
      spoken.test(text) ||
      counted.test(text) ||
      button.test(text) ||
      clip.test(text)),
}
