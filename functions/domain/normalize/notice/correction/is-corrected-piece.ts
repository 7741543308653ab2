import { type Pattern, screen } from '#domain/normalize/pattern/screen.ts'
import { errorWords } from './error-words.ts'
import { pieceWords } from './piece-words.ts'

const { any, own } = pieceWords
/** "This map", but "the story": other people's maps and reports are updated as well. */
const spoken = `(?:(?:this|our)\\s(?:\\S+\\s){0,4}?${any}|the\\s(?:\\S+\\s){0,4}?${own})`
const FORMS: readonly Pattern[] = [
  // "This story has been corrected to show that the ferry sailed on Monday."
  new RegExp(
    `(?:^\\W*|[.:!?•]\\s+|note\\W+)${spoken}\\b.{0,60}?\\b(?:has|have|was|were|is|been)\\b.{0,40}?\\b(?:corrected|amended|revised|changed|clarified|edited|fixed|updated(?!.{0,40}?\\bto (?:include|add|note)\\b(?!.{0,40}?\\bcorrect)))\\b.{0,40}?\\b(?:to (?:show|reflect|correct|fix|say|clarify|remove|add|state|note|attribute|include|indicate|delete|change|reword|make clear)|error|spelling|typo|on \\d|on \\p{Lu}|at \\d|after publication)`,
    'iu',
  ),
  // "This article has been corrected."
  new RegExp(
    `(?:^\\W*|[.:!?•]\\s+)(?:this|the|our)\\s(?:\\S+\\s){0,4}?${any}\\b.{0,100}?\\b(?:has|have) been (?:corrected|amended)\\b`,
    'iu',
  ),
  // "An earlier version of this story misstated the depth of the harbor."
  new RegExp(
    `\\b(?:earlier|previous|original|prior|initial|first)\\b.{0,30}?\\bversions?\\b(?: of (?:\\S+ ){0,3}?${any}\\b.{0,200}?\\b(?:${errorWords}|said|stated|gave|contained|included|attributed|referred|reported|described|listed|linked|implied|suggested|named|had|did|used|corrected?|updated)\\b)`,
    'iu',
  ),
  // "In an earlier version, the name of the mayor was wrong."
  new RegExp(
    `(?:^\\W*|[.:!?•]\\s+|note\\W+|\\bin )(?:an?|the|our|its) (?:earlier|previous|original|prior|initial|first)\\b.{0,30}?\\bversions?\\b(?! of\\b).{0,200}?\\b(?:${errorWords}|said|stated|gave|corrected?|updated)\\b`,
    'iu',
  ),
  // "The previous story incorrectly gave the toll as nine."
  new RegExp(
    `\\b(?:an? |the |our )(?:earlier|previous|original|prior)\\b.{0,30}?\\b${own}\\b.{0,200}?\\b(?:${errorWords}|corrected?)\\b`,
    'iu',
  ),
  // "The story originally gave the wrong year."
  new RegExp(
    `\\bon an earlier version\\b|\\b(?:this|the) ${any}\\b.{0,40}?\\boriginally\\b(?!,? (?:published|appeared|posted|ran|aired|broadcast|produced|reported by|written|printed|from|in|on|by|for)\\b)`,
    'iu',
  ),
  // "The Associated Press reported erroneously that the pier was closed."
  /\bthe (?:associated press|canadian press)\b.{0,140}?\b(?:reported (?:erroneously|incorrectly|mistakenly)|(?:erroneously|incorrectly|mistakenly) reported)\b/iu,
  // "In a story May 8 about the ferry, Reuters identified her as the captain."
  /^\W*in an? .{0,40}?\b(?:story|report|article|dispatch)\b.{0,200}?\b(?:the associated press|the canadian press|reuters|afp|agence france-presse|dpa|bloomberg news) (?:\p{L}+ ){0,2}?(?:reported|said|attributed|described|stated|gave|identified|quoted|referred|included|used|wrote|listed)\b/iu,
  // "We regret the error."
  /\bwe (?:regret|apologi[sz]e for) (?:the|this|our|any) (?:errors?|mistakes?|confusion)(?=\W*$|[.;]|\sin\b)/iu,
  // "We've updated the headline to reflect the vote."
  /^\W*we(?:['’]ve| have) (?:updated|changed|edited|revised|corrected|amended|clarified) (?:the|this|our) (?:\p{L}+ ){0,2}?(?:stor(?:y|ies)|article|headline|post|piece|caption)\b.{0,20}?\bto (?:correct|fix|clarify|reflect)\b/iu,
  // "She was incorrectly named in an earlier version."
  /\b(?:incorrectly|erroneously|mistakenly|wrongly) \p{L}+ed\b.{0,40}?\b(?:in|by) (?:an?|the|our) (?:earlier|previous|original) (?:version|report)\b/iu,
  // "Amended to correct the date of the vote."
  /^\W*(?:amended|revised|clarified|edited|changed)\b.{0,30}?\bto (?:correct|fix|clarify|remove|make clear)\b/iu,
  // "We incorrectly stated the price.", "We got it wrong."
  /^\W*we (?:incorrectly|erroneously|mistakenly|wrongly) \p{L}+ed\b|^\W*we got (?:it|this|that) wrong\b/iu,
  // "In an earlier version of this article, we said the bridge was shut."
  /^\W*in (?:an?|the|our) (?:earlier|previous|prior|original|first) version,? (?:of (?:this|the|our) \p{L}+,? )?(?:we|it was|the \p{L}+ was)\b/iu,
  // "Story corrects the name of the captain.", "Please note: This corrects the year.", "Updated to fix a typo."
  /^\W*(?:please note\W{1,2}this|story|item|report|version|headline|lead|lede) corrects\b|^\W*updated?\b.{0,40}?\bto (?:correct|fix|clarify)\b/iu,
  // "A column on Page 3 misidentified the owner of the boat."
  new RegExp(
    `(?:^\\W*|\\berror, )(?:an?|the|our)\\b.{0,60}?\\b${own}\\b.{0,300}?\\b(?:misstated|misidentified|misspelled|misattributed|mischaracteri[sz]ed|omitted|referred (?:imprecisely|incorrectly)|(?:incorrectly|erroneously|mistakenly) \\p{L}+|\\p{L}+ (?:incorrectly|erroneously|mistakenly))\\b`,
    'iu',
  ),
  // "The Canadian Press erroneously said the bill had passed."
  /\bthe (?:associated press|canadian press)\b.{0,20}?(?:\b(?:erroneously|incorrectly|mistakenly)\b|\b(?:reported|said|stated|identified|referred|misspelled|misidentified|misstated)\b.{0,30}?\b(?:erroneously|incorrectly|mistakenly)\b)/iu,
  // "Reuters has corrected its story on the tariff."
  /\b(?:we|reuters|ap|afp|the associated press|the canadian press|bloomberg|the agency) (?:has|have|is|are) (?:corrected|correcting) (?:its|the|this|our|a)\b.{0,30}?\b(?:story|report|article|item|headline)\b/iu,
  // "The spelling of her name has been corrected."
  new RegExp(
    `\\b(?:spelling|name|date|headline|caption|attribution|quote|quotation|title|age|typo|paragraph|byline|link|${own})\\b.{0,80}?\\b(?:has|have) (?:since )?been corrected\\b|\\b(?:was|were) corrected in (?:this|an earlier|our) ${any}\\b`,
    'iu',
  ),
  // "The correct figure is 40.", "The caption should have said July."
  new RegExp(
    `^\\W*the correct (?:\\p{L}+ ){1,4}(?:is|was|should)\\b|\\b${any}\\b.{0,60}?\\bshould have (?:said|read|stated|been|identified|referred)\\b`,
    'iu',
  ),
  // "Because of an editing error, the article gave the wrong age."
  new RegExp(
    `^\\W*(?:because of|due to|owing to) (?:\\p{L}+ ){0,5}(?:error|information|mistake)s?\\b.{0,200}?\\b${any}\\b`,
    'iu',
  ),
  // "In Tuesday's editions, the name of the harbor master was misspelled."
  new RegExp(
    `^\\W*in\\b.{0,120}?\\b(?:${own}|editions?|issue)\\b.{0,400}?(?:\\b${errorWords}\\b|\\b(?:did not|failed to) (?:include|say|make|give|name|mention|identify)\\b|\\bthe (?:associated press|canadian press)\\b.{0,40}?\\b(?:reported|said|stated|gave|identified|quoted|referred|described)\\b)`,
    'iu',
  ),
  // "Due to a reporting error, the toll was too high."
  /^\W*(?:because of|due to|owing to) an? (?:editing|reporting|production|typographical|editor['’]s|reporter['’]s|transcription) error\b/iu,
  // "The town was misspelled in an earlier story."
  new RegExp(
    `\\b(?:misspelled|misspelt|misidentified|misstated|misnamed|incorrect) in (?:an?|the|our|some) (?:\\S+ ){0,4}?${own}\\b|\\b${own}\\b.{0,60}?\\bcontained (?:incorrect|inaccurate|wrong|outdated|erroneous) `,
    'iu',
  ),
  // "The story moved on Monday incorrectly placed the lighthouse."
  new RegExp(
    `^\\W*(?:an?|the|our|this)\\b.{0,20}?\\b${own}\\b(?: (?:moved|published|sent|posted)\\b.{0,60}?)? (?:was (?:incorrect|wrong|in error)|(?:incorrectly|erroneously|mistakenly) \\p{L}+)\\b`,
    'iu',
  ),
  // "The headline on this story has been changed."
  /^\W*(?:the )?headline (?:of|on|for) (?:this|the|an?) [^.]{0,40}?\b(?:was|has been) (?:changed|corrected|updated|amended)\b|^\W*(?:the )?headline (?:was|has been) (?:changed|corrected|amended)\b/iu,
  // "The AP reported incorrectly that the ferry sank."
  /\bthe (?:ap|associated press|canadian press) (?:reported|said|stated) (?:erroneously|incorrectly|mistakenly)\b/iu,
  // "A photo caption on Tuesday gave the wrong date."
  new RegExp(
    `^\\W*(?:an?|the|our|this|a photo)\\b.{0,20}?\\b(?:${own}|item|report|brief|list|chart|photo|graphic|map)\\b.{0,120}?\\b(?:gave|had|listed|contained|carried|used|included|stated|provided|showed) (?:the |an? )?(?:wrong|incorrect|inaccurate|erroneous|outdated)\\b`,
    'iu',
  ),
  // "In the 3rd paragraph, corrects the spelling."
  /^\W*in (?:the )?\S+ (?:para(?:graph)?|graf|sentence|reference)\b.{0,40}?\bcorrects?\b/iu,
].map(form => screen(form))

/**
 * What was published is said to have been wrong or put right: "This story has been corrected to show …", "An earlier version of this article misstated …",
 * "In a story May 8 about …, The Associated Press reported erroneously …", "This article was amended on 3 March".
 */
export const isCorrectedPiece = (text: string): boolean => FORMS.some(form => form.test(text))
