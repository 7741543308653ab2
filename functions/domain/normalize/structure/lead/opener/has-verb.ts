const verb =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|did|do|does|it|he|she|they|we|you|I|who|what|there|nobody|nothing|everyone|everything|went|came|comes|goes|makes|takes|gives|gets|sits|seems|knows|wants|begins|says?|shows?(?= (?:\p{Ll}+ )*\p{Ll}+\.$)|lives (?:in|on|at|with|by)|said|took|fell|left|made|got|knew|saw|felt|ran|stood|began|grew|broke|rose|won|lost|told|gave|held|kept|meant|sat|let|hit|put|lay|met|\p{L}{2,40}(?:ed|n['’]t|['’](?:s|re|ve|ll|d|m)))\b|^\W*(?:ask|imagine|consider|meet|forget|remember|come|go)\s/iu

/** Whether a sentence in English has a word by which it tells something: a verb, or a pronoun that has one. */
export const hasVerb = (text: string): boolean => verb.test(text)
