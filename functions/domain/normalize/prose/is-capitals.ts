/** Whether a text is set in capitals throughout. One with letters that have no case (Japanese, Arabic) is not: "ＪＲ東日本". */
export const isCapitals = (text: string): boolean =>
  /\p{Lu}/u.test(text) && !/\p{Ll}|(?![ªº])\p{Lo}/u.test(text)
