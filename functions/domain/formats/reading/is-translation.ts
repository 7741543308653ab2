/** What formats and vendors call the relation of a translation to its original, as a code, a QCode or an address of one. */
const RELATION = /(?:^|[:/#])(?:is)?(?:translatedfrom|translationof)$/i

/**
 * Whether a relation says that its bearer is a translation of what it names ("irel:translatedFrom"). One to a derived, an evolved or an
 * earlier story is none, and that to a translation leads the other way.
 */
export const isTranslation = (relation: string | undefined): boolean => RELATION.test(relation?.trim() ?? '')
