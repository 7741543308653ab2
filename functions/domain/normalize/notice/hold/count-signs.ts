import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'

/**
 * What programs, settings and data are full of, and stories are not. Wires have marks of their own: ``quotes'', a "_" or "=" that stands apart or
 * ends a line, "<".
 */
const signs = patternOf([
  // "if (isOpen) {"
  /[{}]/gmu,
  // "user_id"
  /[\p{L}\d]_[\p{L}\d]/gmu,
  // "PORT=8080", "name='x'"; no rate of exchange (1 euro = 1.10 dollars)
  /[\p{L}\d\])]=["'\p{L}\d(/$[]/gmu,
  // "const fare = line[0]", "total += fare"
  /(?<=[\p{L}\d)\]]) [+|]?= ["'\p{L}[(]/gmu,
  // "std::string", "->"
  /\p{L}::\p{L}|->/gmu,
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
