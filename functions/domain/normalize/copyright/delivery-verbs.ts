/** What a notice says of who delivers a story, before "by" or "via", in the languages of the agencies: a pattern, tried in any case. */
export const DELIVERED =
  '(?:(?:re)?distributed|distribution|circulated|disseminated|syndicated|supplied|delivered|licensed|transmitted|furnished|dist\\.|distribu(?:ée?|ido|ído|ída|ito)|verbreitet|vertrieben)'
