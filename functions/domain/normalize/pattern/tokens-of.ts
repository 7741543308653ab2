const TOKEN =
  /\\[pPu]\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>|[a-z-]+:))?|[?*+]\??|\{\d+(?:,\d*)?\}\??|./gsu

/** A piece of a pattern's source that means one thing (a letter, a class, a quantifier, a parenthesis), and where it stands. */
export interface Token {
  text: string
  index: number
}

/** The tokens of a pattern in the syntax of `RegExp`, flag `u`. */
export const tokensOf = (source: string): Token[] =>
  Array.from(source.matchAll(TOKEN), ({ 0: text, index }) => ({ text, index }))
