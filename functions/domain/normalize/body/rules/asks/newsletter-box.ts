import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { storyMemory } from '#domain/normalize/story-memory.ts'
import { isAttributed } from '#domain/normalize/voice/is-attributed.ts'
import { asksAbroad } from './newsletter/asks-abroad.ts'
import { asksToSignUp } from './newsletter/asks-to-sign-up.ts'
import { opensBox } from './newsletter/opens-box.ts'
import { woosReader } from './newsletter/woos-reader.ts'

/** In characters. */
const longest = 320

/** Boxes that ask the reader for something: newsletters, apps, subscriptions, "CLICK HERE TO …". */
export const newsletterBox: FurnitureRule = {
  name: 'body/newsletter-box',
  zones: ['head', 'story', 'tail'],
  matches: storyMemory.of(
    text =>
      text.length < longest &&
      !/^["“]/.test(text) &&
      !isAttributed(text) &&
      (opensBox(text) || woosReader(text) || asksAbroad(text) || asksToSignUp(text)),
  ),
}
