import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'

/**
 * The tables that a `figure` holds instead of a picture, as WordPress and HTML (`figure`, 4.4.12) have them.
 */
export const tablesIn = (figure: XmlElement): XmlElement[] =>
  findDeep(figure, 'img').length > 0 ? [] : findDeep(figure, 'table')
