import { type CutRule, firstMatch } from '../cut-rule.ts'

/** Telephone numbers of desks and reporters. Source: dpa desk blocks ("Tel. +49 30 ..."), Bloomberg contact lines. */
export const telephone: CutRule = {
  name: 'byline/telephone',
  cut: firstMatch(
    /[(<[]?(?<!\p{L})(?:tel\.?|telephone|phone|t):?\s?\+?[\d(][\d\s().x/-]{5,24}[)>\]]?|[(<[]?\+\d{1,3}[-\s.(][\d\s().x/-]{5,24}[)>\]]?|(?<![\d/.-])(?:\(?\d{3}\)?[-. ])?\d{3}[-.]\d{4}(?![\d-])/iu,
  ),
}
