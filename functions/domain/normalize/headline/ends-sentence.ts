/** Whether a line ends as a sentence. A standfirst is told in sentences; a headline has no full stop. */
export const endsSentence = (text: string): boolean => /(?:\p{Ll}{2}|\d{2})[.…]["”’»]?$/u.test(text)
