import { screen } from '#domain/normalize/pattern/screen.ts'
import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'
import type { CutRule } from '../cut-rule.ts'

const rights = screen(
  /[\s|,.;(–—-]*(?:©\s*)?(?<!\p{L})(?:riproduzione riservata|all rights reserved|alle rechte vorbehalten|todos los derechos reservados|todos os direitos reservados|tous droits réservés|tutti i diritti riservati)(?!\p{L})/iu,
)
const marker = /^(?:by|di|von|por|par):?\s+/iu

/**
 * "Riproduzione riservata" after a name; after a house it is that house's notice.
 * Source: ANSA and papers of Italy ("© RIPRODUZIONE RISERVATA"), pages that set the notice beside the byline.
 */
export const rightsReserved: CutRule = {
  name: 'byline/rights-reserved',
  cut: line => {
    const found = rights.exec(line)
    if (!found || !isPersonName(line.slice(0, found.index).replace(marker, ''))) return undefined
    return { index: found.index, length: line.length - found.index }
  },
}
