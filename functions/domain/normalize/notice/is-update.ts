const FORMS: readonly RegExp[] = [
  /^[\W_]*(?:UPDATE|WRAPUP|LEAD-UPDATE|LATEST-UPDATE)\s?\d*\s*(?:-|:|—|–|\/|$)/u,
  /^[\W_]*(?:ACTUALI[SZ]A(?:CIÓN|CION|TION|DO|DA)?|AKTUALISIER(?:T|UNG)|AGGIORNA(?:MENTO|TO)?|AMPLIACIÓN|AMPL|ATUALIZA(?:ÇÃO)?|MISE À JOUR|OPPDATERT|OPDATERING|UPPDATERING)\b/u,
  /^\W*\(\s*(?:updates|updating|adds|adding|recasts|rewrites|releads|writes through|new throughout|new:|neu:|actualiza|amplía|añade|actualise|ajoute|aggiorna|with |more details)/iu,
  /^\W*eds?[:.]\s*\W*(?:updates?|adds|recasts|rewrites|restores|minor edits|with |new approach|leads|subs|trims|changes|edits)\b/iu,
  /^\W*updated?\b(?!\s+(?:on|at|\d)).{0,30}?:\s|^\W*update\b[^.!?]{0,40}:\s/iu,
  /\b(?:this|the) (?:story|article|post|report|piece) (?:(?:was|has been) (?:first|originally) (?:published|posted)\b.{0,40}?\band )?(?:has been|was|is being) (?:updated|expanded)\b/iu,
]

/** A later state of the story: "UPDATE 2-", "(Adds quotes …)", "(Recasts …)", "Eds: UPDATES: …", "This story has been updated". Sources: Reuters, AP, EFE, AFP. */
export const isUpdate = (text: string): boolean => FORMS.some(form => form.test(text))
