import type { FurnitureRule } from '../furniture-rule.ts'

const box =
  /^(?:by (?:signing|clicking|subscribing)\b.*\b(?:agree|terms|privacy)|(?:sign|click here to sign) up (?:for|to|here|now|today)\b|subscribe (?:to|now|today|here|for)\b|get (?:the|our|all the|breaking|more)\b.*\b(?:inbox|newsletter|email|e-mail|app|alerts)|(?:download|get) (?:the|our)\b.*\bapp\b|click here (?:to|for)\b|(?:enter|your) e-?mail\b|our newsletters?\b|newsletters?$|support (?:our|independent|local) journalism|already a subscriber|you(?:'|’)ve reached your\b.*\blimit|(?:to )?continue reading\b.*\b(?:subscri|account|sign)|before you go\b|thank you for (?:reading|subscribing)\b|register (?:now|here|for free)\b|breaking news emails?\b|chat with us\b|find out what(?:'|’)s happening\b|listen to this (?:article|story)\b|heard on\b|abonnieren sie|suscr[ií]bete)/i

/** Boxes that ask the reader for something: newsletters, apps, subscriptions, "CLICK HERE TO …". */
export const newsletterBox: FurnitureRule = {
  name: 'body/newsletter-box',
  zones: ['head', 'story', 'tail'],
  matches: text => text.length < 240 && box.test(text),
}
