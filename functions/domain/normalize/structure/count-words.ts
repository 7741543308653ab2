/** Words as a reader counts them; scripts without spaces count two characters a word. */
export const countWords = (text: string): number => {
  const dense =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  const spaced = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu)?.length ?? 0
  return dense > spaced ? Math.ceil(dense / 2) : spaced
}
