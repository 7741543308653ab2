/** How far front matter is looked for, in characters. */
const REACH = 50_000
const FRONT_MATTER =
  /^\s{0,100}(---|\+{3})[ \t]*\r?\n((?:[^\r\n]{0,2000}\r?\n){1,200}?)(?:\1|\.{3})[ \t]*(?:\r?\n|$)/

/**
 * The front matter that a text opens with: lines of YAML between two of three hyphens, or of TOML between two of three plus
 * signs. Gives the whole, its mark and its lines; null if there is none.
 */
export const matchFrontMatter = (text: string): RegExpExecArray | null =>
  FRONT_MATTER.exec(text.slice(0, REACH))
