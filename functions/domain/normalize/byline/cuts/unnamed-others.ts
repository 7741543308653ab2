import { type CutRule, fromMatch } from '../cut-rule.ts'

/** "et al.", "and others", "and three more", "+3 more", "and team", "y agencias", "with staff writers" (Taipei Times), "for the White House pool": who the line does not name. Source: bylines of long lists on pages. */
export const unnamedOthers: CutRule = {
  name: 'byline/unnamed-others',
  cut: fromMatch(
    /,?\s+(?:et al\.?|(?:\+|(?:and|[&+]|und|y|et) )(?:(?:\d+|two|three|four|five) )?(?:others?|more|team|friends|colleagues|weitere|unseren \p{L}+|otros|autres)|(?:y|e|et) (?:agencias|agências|agences|agenzie)|with staff (?:writer|reporter)s?|for the (?:\p{L}+ ){0,2}pool|\(theo [^()]{2,30}\))\s*$/iu,
  ),
}
