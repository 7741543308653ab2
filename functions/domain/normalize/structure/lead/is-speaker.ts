/** Who speaks next in a transcript: "AILSA SHAPIRO, HOST:". A byline with a colon has its marker before the name. */
export const isSpeaker = (text: string): boolean =>
  /^\p{Lu}[\p{Lu} .'’-]+(?:, [^:]{2,40})?:$/u.test(text) && !/^(?:by|von|por|par|di|share)\b/iu.test(text)
