import { screen } from '../pattern/screen.ts'
import { cleanName } from './clean-name.ts'

/** Names end so that a service gives itself: "The-CNN-Wire", "Harbor News Service", "Acme Newswire". A sentence in front has other words. */
const SERVICE = /^(?:The[\s-])?\p{Lu}[\p{L}\p{N}.&'’]*(?:[\s-]\p{Lu}[\p{L}\p{N}.&'’]*){0,4}$/u
const NAMED = screen(
  /(?:[\s-](?:Wire|Newswire|Newsource|News[\s-]?Service|Wire[\s-]Service|Syndicate)|Newswire)$/u,
)

/**
 * The service that delivers a story, where its name stands alone in front of the holder's mark: "The-CNN-Wire™ & © 2018 Cable News Network, Inc.",
 * as CNN Newsource has its clients print it. Undefined where anything else stands there.
 */
export const serviceInFront = (before: string): string | undefined => {
  const name = cleanName(before)
  return SERVICE.test(name) && NAMED.test(name) ? name : undefined
}
