/** Around text, how it came about or runs (ECMA-376 part 1, 17.16.19 and 17.3.2.3): a field, a direction. */
const wrapping = /(<\/?\w{1,20}:)(?:fldSimple|bdo|dir)\b/g
/** A word with its reading (17.3.3.25), which stands first in the file. */
const glossed =
  /<(\w{1,20}:)ruby>(?:(?!<\1rt>)[\s\S]){0,600}<\1rt>((?:(?!<\/\1rt>)[\s\S]){0,2000})<\/\1rt>\s{0,99}<\1rubyBase>((?:(?!<\/\1rubyBase>)[\s\S]){0,2000})<\/\1rubyBase>\s{0,99}<\/\1ruby>/g
/** What is struck out by two lines (17.3.2.9). */
const doubled = /(<\w{1,20}:)dstrike\b/g
/** What Word shows where nothing was filled in (17.5.2.39): "Click or tap here to enter text." */
const placeholder =
  /(<(\w{1,20}:)showingPlcHdr\s{0,9}\/>(?:(?!<\2sdtContent>)[\s\S]){0,3000})<\2sdtContent>(?:(?!<\2sdtContent>)[\s\S]){0,5000}?<\/\2sdtContent>/g
/** A break and a tab by other names (17.3.3.4, 17.3.3.23). */
const carriageReturn = /<(\w{1,20}:)cr\s{0,9}\/>/g
const placedTab = /<(\w{1,20}:)ptab\s[^<>]{0,300}\/>/g

/**
 * The XML of a part with names that mammoth knows for elements that it would leave out with the text in them. The reading of a word stands behind it in
 * parentheses, as in a page.
 */
export const withKnownElements = (xml: string): string =>
  /:(?:fldSimple|bdo|dir|ruby|cr|ptab|dstrike|showingPlcHdr)\b/.test(xml)
    ? xml
        .replace(doubled, '$1strike')
        .replace(placeholder, '$1')
        .replace(carriageReturn, '<$1br/>')
        .replace(placedTab, '<$1tab/>')
        .replace(glossed, '<$1smartTag>$3<$1r><$1t>(</$1t></$1r>$2<$1r><$1t>)</$1t></$1r></$1smartTag>')
        .replace(wrapping, '$1smartTag')
    : xml
