const TOKEN =
  /[^\\^$.*+?()[\]{}|]+(?=[^\\^$.*+?()[\]{}|][?*+{]|[\\^$.()[\]}|]|$)|\\[pPu]\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>|[a-z-]+:))?|[?*+]\??|\{\d+(?:,\d*)?\}\??|./gsu

/** The pieces of a pattern, in the syntax of `RegExp`, flag `u`, that mean one thing each: characters in a row that stand for themselves, a class, a quantifier, a parenthesis. */
export const tokensOf = (source: string): string[] => source.match(TOKEN) ?? []
