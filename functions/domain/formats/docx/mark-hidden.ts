import type { Parts } from './open-parts.ts'

/** Text that is hidden (ECMA-376 part 1, 17.3.2.41), unless that is turned off, and a style that hides its text. */
const hidden = /<(\w{1,20}:)vanish(?:\s+\w{1,20}:val="(?:1|on|true)")?\s*\/>/g
const style =
  /<\w{1,20}:style\s[^>]{0,300}?\bstyleId="([\w-]{1,100})"(?:[^>]{0,300}[^>/])?>([\s\S]*?)<\/\w{1,20}:style>/g
/** What a style strikes out (17.3.2.37, 17.3.2.9), which mammoth does not see either. */
const strike = /<\w{1,20}:d?strike(?:\s+\w{1,20}:val="(?:1|on|true)")?\s*\/>/
/** A color of highlights that Word does not have. */
const COLOR = 'hidden'

/** Parts in which hidden text is highlighted in a color of its own, and the rules by which mammoth, which knows no hidden text, leaves it out; and rules for styles that strike text out. */
export const markHidden = (parts: Parts): { parts: Parts; rules: string[] } => {
  const styles = (parts['word/styles.xml'] ?? '')
    .matchAll(style)
    .filter(([, , rules = '']) => rules.search(hidden) >= 0)
    .flatMap(([, id]) => [`r.${id} => !`, `p.${id} => !`])
  const struck = (parts['word/styles.xml'] ?? '')
    .matchAll(style)
    .filter(([, , rules = '']) => strike.test(rules))
    .map(([, id]) => `r.${id} => s`)
  return {
    parts: Object.fromEntries(
      Object.entries(parts).map(([path, xml]) => [
        path,
        xml.replace(hidden, `<$1highlight $1val="${COLOR}"/>`),
      ]),
    ),
    rules: [`highlight[color='${COLOR}'] => !`, ...styles, ...struck],
  }
}
