/** Words whose full stop ends no sentence within a holder's name. Lower case, without the stop. Sources: AP Stylebook abbreviations. */
export const shortenedWords: ReadonlySet<string> = new Set(
  (
    'bros pt st ste mt ft dr mr mrs ms jr sr no vol dept univ assn intl pub publ dist u.s u.k n.y n.j n.h n.m n.c n.d s.c s.d r.i d.c w.va b.c ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn vt va wash wis wyo ont que alta man sask'
  ).split(' '),
)
