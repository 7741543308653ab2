import { wordSet } from '#domain/conventions/word-set.ts'

/**
 * The small parts of personal names, in lower case without full stops; of German doctors', with them.
 * Sources: AP Stylebook, "foreign particles" and "junior, senior"; Library of Congress, rule 22.5D (entry of surnames with prefixes).
 */
export const nameParts = {
  particles: wordSet(
    `van von der den de del dela delos della dello degli dei dal dalla di du da dos das do la le los las zu zum zur ter ten tot te bin binti bint bat a/l a/p s/o d/o ibn ben abu al el ul ur af av y e i und vom op 't ’t ten du' d' med. phil. jur. rer. nat. h.c. hab. inż. dr. ing. ir. lo san st ab ap wa ka ould mint de' de’ де ла фон ван дер бен ибн`,
  ),
  /** "Son" and "daughter" behind the father's name, where families of Central Asia and Azerbaijan have none of their own. */
  patronymics: wordSet(
    'uulu uly ogly ogli oglu oğlu kyzy kizi qizi qyzy qızı gyzy уулу улы ұлы оглы кызы қызы',
  ),
  /** Particles that are lower case when a name in capitals is set: "VAN DER BERG". */
  lowered: wordSet(
    'van von der den de del dela delos della degli dei di du da dos das do la los las zu zum zur ter ten tot bin binti bint ibn af av y e vom ap',
  ),
  suffixes: wordSet('jr sr ii iii iv vii viii xii xiii xiv xvi'),
  honorifics: wordSet(
    'md mst dr prof rev sir dame sen rep gov gen col capt lt maj mr mrs ms fr rabbi smt sgt ssgt msgt spc pfc cpl cmdr adm pvt ens amb hon dra doña dom mag mgr dott dott.ssa ing ir drs',
  ),
  /** Honors and orders that stand after a name without a comma: "Ana Ruiz OBE". */
  honors: wordSet('obe mbe cbe dbe kbe kcb kcmg cmg frs osb phd'),
  credentials: wordSet(
    'cfp cfa ldn rdms faap facp md phd rn ms ma mba rd rdn jd llb llm dds do dvm esq mph pharmd psyd edd cpa np bsn msn dnp lcsw facs ba bs bsc msc mfa ret retd sj ofm obe mbe cbe dbe kbe kcb kcmg cmg op frs osb mp msp mep mla mdb mdl td kc qc ao am oam dpt od mpa mpp lmft aicp chfc ld pa-c usn usmc hons',
  ),
}
