/** Legal forms whose full stop belongs to the name: "Inc.", "L.P.". Lower case, without the last stop. */
export const legalForms: ReadonlySet<string> = new Set(
  'inc co corp ltd cos l.p lp llc l.l.c llp l.l.p s.a s.l s.p.a s.r.l s.a.s b.v n.v a.g a/s a.s p.l.c plc pty pvt bhd sdn gmbh mbh kg kgaa ug eg k.k kk e.v cie assoc ehf oy ab lllp lda ltda kft zrt nyrt'.split(
    ' ',
  ),
)
