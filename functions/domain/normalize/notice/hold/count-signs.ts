import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'

/** What programs, settings and data are full of, and stories are not. */
const signs = patternOf([
  // "if (isOpen) {", "PORT=8080", "user_id"
  /[{}<=\\_`]+/gmu,
  // "std::string", "->"
  /::|->/gmu,
  // "open(name, mode)"; no plural of German (Kapitän(innen))
  /\p{L}\((?!\p{L}{1,8}\))/gmu,
  // "crew.join();"
  /['")\]];$/gmu,
  // "/usr/sbin/nologin"; no alternative (and/or)
  /(?<![\p{L}\d.])\/\p{L}{1,40}\//gmu,
])

/** Addresses of pages, mailboxes and accounts, which have signs in stories, too. */
const addresses = /(?:https?:|www\.)\S+|(?<!\S)\S{0,64}@\S+/gu

/** How many signs of code stand in a text. */
export const countSigns = (text: string): number =>
  text.search(signs) < 0 ? 0 : (text.replace(addresses, '').match(signs)?.length ?? 0)
